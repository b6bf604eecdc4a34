import type { Save } from '../../session/api.ts';
import type { Answers, RequestDetail } from '../../session/types.ts';
import { Draft } from '../draft.ts';
import { LocalCopies } from '../local-copy.ts';

/** The storage of a device, in memory. */
export class MemoryStorage {
  readonly entries = new Map<string, string>();
  get length() {
    return this.entries.size;
  }
  keys() {
    return [...this.entries.keys()];
  }
  getItem(key: string) {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.entries.set(key, value);
  }
  removeItem(key: string) {
    this.entries.delete(key);
  }
}

/** The request as the register has it, in an edition. */
export const detail = (edition: number, answers: Answers = {}) => ({ id: 'r1', edition, answers, files: [], step: 'basic' }) as unknown as RequestDetail;

/** A draft in the hands of a person, with what it sends and what it goes through. */
export function make(save: (body: Save) => Promise<RequestDetail>, { request = detail(1), storage = new MemoryStorage(), copies = new LocalCopies(storage) } = {}) {
  const bodies: Save[] = [];
  const states: string[] = [];
  const draft: Draft = new Draft({
    api: { save: (_, body) => (bodies.push(body), save(body)) },
    request,
    copies,
    onChange: () => states.push(draft.state),
    now: () => new Date('2026-11-23T06:03:00Z'),
    pause: 5,
    retry: 5,
  });
  return { draft, bodies, states, storage };
}
