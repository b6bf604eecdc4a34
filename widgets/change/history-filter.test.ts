import { expect } from 'chai';
import type { HistoryEntry } from '../session/types.ts';
import { everything, narrow } from './history-filter.ts';

function entry(id: string, overrides: Partial<HistoryEntry>): HistoryEntry {
  return { id, kind: 'change', section: 'basic', receipt: id, register: 'ningbo', fields: [], labels: [], status: 'approved', submittedAt: '2026-11-20T02:00:00.000Z', ...overrides };
}

const entries = [
  entry('late', { submittedAt: '2026-11-22T17:00:00.000Z', status: 'reviewing' }),
  entry('move', { kind: 'transfer', section: 'workplace' }),
  entry('first', { kind: 'registration', section: undefined, submittedAt: '2025-03-01T02:00:00.000Z' }),
];
const ids = (filter: Partial<typeof everything>) => narrow(entries, { ...everything, ...filter }).map(({ id }) => id);

describe('narrow', () => {
  it('keeps everything, in its order, without a filter', () => {
    expect(ids({})).to.deep.equal(['late', 'move', 'first']);
  });

  it('finds a move between bureaus as such and among the changes of the workplace', () => {
    expect(ids({ what: 'transfer' })).to.deep.equal(['move']);
    expect(ids({ what: 'workplace' })).to.deep.equal(['move']);
  });

  it('takes a case that was claimed for one under review', () => {
    expect(ids({ state: 'submitted' })).to.deep.equal(['late']);
  });

  it('counts days as China does, both ends included', () => {
    expect(ids({ from: '2026-11-23' })).to.deep.equal(['late']);
    expect(ids({ to: '2026-11-22' })).to.deep.equal(['move', 'first']);
    expect(ids({ from: '2025-03-01', to: '2025-03-01' })).to.deep.equal(['first']);
  });
});
