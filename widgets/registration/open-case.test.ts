import { expect } from 'chai';
import type { RequestDetail, RequestStatus, RequestSummary } from '../session/types.ts';
import { openCase } from './open-case.ts';

/** Who has these requests, and in which order what was asked came. */
function make(statuses: RequestStatus[], kind: RequestSummary['kind'] = 'registration') {
  const order: string[] = [];
  const api = {
    requests: () => Promise.resolve(statuses.map((status, index) => ({ id: `r${index}`, kind, status }) as RequestSummary)),
    request: (id: string) => (order.push(id), Promise.resolve({ id } as RequestDetail)),
  };
  return { order, open: () => openCase(api, () => order.push('ahead')) };
}

describe('openCase', () => {
  it('tells of a draft before it has come, so that its steps can be fetched meanwhile', async () => {
    const { order, open } = make(['approved', 'draft']);
    expect((await open())?.id).to.equal('r1');
    expect(order).to.deep.equal(['ahead', 'r1']);
  });

  it('tells of nothing where no step will be needed', async () => {
    const { order, open } = make(['submitted']);
    await open();
    expect(order).to.deep.equal(['r0']);
  });

  it('opens none of what counts for nothing', async () => {
    for (const { order, open } of [make([]), make(['cancelled']), make(['draft'], 'change')]) {
      expect(await open()).to.equal(undefined);
      expect(order).to.deep.equal([]);
    }
  });
});
