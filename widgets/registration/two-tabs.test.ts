import { expect } from 'chai';
import { ApiError } from '../session/api-error.ts';
import type { Save } from '../session/api.ts';
import { NetworkError } from '../session/network-error.ts';
import type { Answers } from '../session/types.ts';
import { LocalCopies } from './local-copy.ts';
import { MemoryStorage, detail, make } from './testing/make-draft.ts';

describe('a draft in two tabs of one browser', () => {
  const offline = () => Promise.reject(new NetworkError());
  /** What the register has, as far as anything gets through. */
  const register = (request = detail(1)) => ({
    get request() {
      return request;
    },
    save: async ({ edition, answers }: Save) => {
      if (edition !== request.edition) throw new ApiError(409, { code: 'edition-conflict', request });
      return (request = detail(edition + 1, { ...request.answers, basic: { ...request.answers.basic, ...answers.basic } }));
    },
  });

  it('keeps what each typed while neither gets through, and hands all of it in later, also when both are gone', async () => {
    const storage = new MemoryStorage();
    const first = make(offline, { storage });
    const second = make(offline, { storage });
    first.draft.set('basic', 'email', 'first@b.cn');
    second.draft.set('basic', 'remark', 'second');
    first.draft.stop();
    second.draft.stop();
    const there = register();
    for (const _ of [1, 2]) {
      const { draft } = make(there.save, { request: there.request, storage });
      await draft.settle('mine');
      await draft.flush();
    }
    expect([there.request.answers, storage.length]).to.deep.equal([{ basic: { email: 'first@b.cn', remark: 'second' } }, 0]);
  });

  it('does not take away with its own save what the other has not got through, and asks about it later', async () => {
    const storage = new MemoryStorage();
    const there = register();
    const first = make(offline, { storage });
    const second = make(there.save, { storage });
    first.draft.set('basic', 'email', 'first@b.cn');
    first.draft.stop();
    second.draft.set('basic', 'email', 'second@b.cn');
    expect(await second.draft.flush()).to.equal(true);
    const later = make(there.save, { request: there.request, storage });
    expect([later.draft.state, later.draft.newer?.answers]).to.deep.equal(['conflict', { basic: { email: 'second@b.cn' } }]);
    await later.draft.settle('mine');
    expect([there.request.answers, storage.length]).to.deep.equal([{ basic: { email: 'first@b.cn' } }, 0]);
  });

  it('goes on with its own before another’s, and with what was typed before where somebody merely was', () => {
    const storage = new MemoryStorage();
    const write = (changes: Answers, copies = new LocalCopies(storage)) => (copies.write('r1', { edition: 1, changes, step: 'files' }), copies);
    const [, own] = ['1', '2', '3'].map((email) => write({ basic: { email } }));
    expect(make(offline, { storage, copies: own }).draft.answers.basic?.email).to.equal('2');
    storage.entries.clear();
    for (const changes of [{}, { basic: { email: '2' } }, {}]) write(changes);
    const { draft } = make(offline, { storage });
    expect([draft.answers.basic?.email, make(offline, { storage }).draft.answers.basic?.email]).to.deep.equal(['2', '2']);
  });

  it('takes up what another has not got through without taking it from that one', async () => {
    const storage = new MemoryStorage();
    const first = make(offline, { storage });
    first.draft.set('basic', 'email', 'first@b.cn');
    const there = register();
    const second = make(there.save, { storage });
    expect(storage.length).to.equal(1);
    first.draft.set('basic', 'remark', 'first');
    expect(await second.draft.flush()).to.equal(true);
    expect([...storage.entries.values()].map((copy) => JSON.parse(copy).changes)).to.deep.equal([{ basic: { email: 'first@b.cn', remark: 'first' } }]);
  });

  it('knows where the person was last, in whichever', () => {
    const storage = new MemoryStorage();
    for (const place of ['basic-email', 'files', 'education']) make(offline, { storage }).draft.visit(place);
    expect([make(offline, { storage }).draft.step, storage.length]).to.deep.equal(['education', 1]);
  });

  it('takes up what an earlier release kept', () => {
    const storage = new MemoryStorage();
    storage.setItem('accountant-draft:r1', JSON.stringify({ edition: 1, changes: { basic: { email: 'kept@b.cn' } } }));
    expect(make(offline, { storage }).draft.answers.basic?.email).to.equal('kept@b.cn');
  });
});
