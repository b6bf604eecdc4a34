import { expect } from 'chai';
import { ApiError } from '../session/api-error.ts';
import type { Save } from '../session/api.ts';
import { NetworkError } from '../session/network-error.ts';
import type { Answers, RequestDetail } from '../session/types.ts';
import { Draft } from './draft.ts';
import { LocalCopies } from './local-copy.ts';

class MemoryStorage {
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

const detail = (edition: number, answers: Answers = {}) => ({ id: 'r1', edition, answers, files: [], step: 'basic' }) as unknown as RequestDetail;

function make(save: (body: Save) => Promise<RequestDetail>, { request = detail(1), storage = new MemoryStorage(), copies = new LocalCopies(storage) } = {}) {
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

describe('Draft', () => {
  it('saves what changed by itself, with the edition it was made from', async () => {
    const { draft, bodies, storage } = make(async ({ edition, answers }) => detail(edition + 1, answers));
    draft.set('basic', 'email', 'a@b.cn');
    expect(storage.length).to.equal(1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(bodies).to.deep.equal([{ edition: 1, answers: { basic: { email: 'a@b.cn' } }, step: 'basic' }]);
    expect([draft.state, draft.request.edition, storage.length]).to.deep.equal(['saved', 2, 0]);
  });

  it('keeps on the device what does not get through, and sends it when it does', async () => {
    let isDown = true;
    const { draft, storage } = make(async ({ edition, answers }) => (isDown ? Promise.reject(new NetworkError()) : detail(edition + 1, answers)));
    draft.set('basic', 'email', 'a@b.cn');
    expect(await draft.flush()).to.equal(false);
    expect([draft.state, storage.length]).to.deep.equal(['offline', 1]);
    isDown = false;
    expect(await draft.flush()).to.equal(true);
    expect([draft.state, storage.length]).to.deep.equal(['saved', 0]);
  });

  it('goes on with what the device kept', async () => {
    const storage = new MemoryStorage();
    new LocalCopies(storage).write('r1', { edition: 1, changes: { basic: { email: 'kept@b.cn' } }, step: 'education' });
    const { draft } = make(async ({ edition, answers }) => detail(edition + 1, answers), { storage });
    expect([draft.answers.basic?.email, draft.step]).to.deep.equal(['kept@b.cn', 'education']);
    await draft.flush();
    expect(storage.length).to.equal(0);
  });

  it('asks where the device and the register both hold something newer', () => {
    const storage = new MemoryStorage();
    new LocalCopies(storage).write('r1', { edition: 1, changes: { basic: { email: 'here@b.cn' } } });
    const { draft } = make(async () => detail(3), { storage, request: detail(2, { basic: { email: 'there@b.cn' } }) });
    expect([draft.state, draft.answers.basic?.email]).to.deep.equal(['conflict', 'there@b.cn']);
  });

  it('does not overwrite what was saved elsewhere', async () => {
    const theirs = detail(5, { basic: { email: 'there@b.cn' } });
    const { draft } = make(() => Promise.reject(new ApiError(409, { code: 'edition-conflict', request: theirs })));
    draft.set('basic', 'email', 'here@b.cn');
    expect(await draft.flush()).to.equal(false);
    expect([draft.state, draft.newer]).to.deep.equal(['conflict', theirs]);
  });

  it('goes on with theirs when told so', async () => {
    const theirs = detail(5, { basic: { email: 'there@b.cn' } });
    const { draft, storage } = make(() => Promise.reject(new ApiError(409, { code: 'edition-conflict', request: theirs })));
    draft.set('basic', 'email', 'here@b.cn');
    await draft.flush();
    await draft.settle('theirs');
    expect([draft.state, draft.answers.basic?.email, storage.length]).to.deep.equal(['clean', 'there@b.cn', 0]);
  });

  it('puts mine over theirs when told so', async () => {
    const theirs = detail(5, { basic: { email: 'there@b.cn', remark: 'theirs' } });
    const { draft, bodies } = make(async ({ edition, answers }) =>
      edition === 1 ? Promise.reject(new ApiError(409, { code: 'edition-conflict', request: theirs })) : detail(edition + 1, answers),
    );
    draft.set('basic', 'email', 'here@b.cn');
    await draft.flush();
    await draft.settle('mine');
    expect(bodies.at(-1)).to.deep.equal({ edition: 5, answers: { basic: { email: 'here@b.cn' } }, step: 'basic' });
    expect(draft.answers.basic).to.deep.equal({ email: 'here@b.cn', remark: 'theirs' });
  });

  it('takes an edition raised by its own upload for no conflict', async () => {
    const { draft, bodies } = make(async ({ edition, answers }) =>
      edition === 1 ? Promise.reject(new ApiError(409, { code: 'edition-conflict', request: detail(2) })) : detail(edition + 1, answers),
    );
    draft.set('basic', 'email', 'a@b.cn');
    expect(await draft.flush()).to.equal(true);
    expect(bodies.map(({ edition }) => edition)).to.deep.equal([1, 2]);
  });

  it('saves again what was typed while a save was on its way', async () => {
    let release: (request: RequestDetail) => void = () => undefined;
    const { draft, bodies } = make(({ edition, answers }) =>
      edition === 1 ? new Promise((resolve) => (release = resolve)) : Promise.resolve(detail(edition + 1, answers)),
    );
    draft.set('basic', 'email', 'a');
    const flushed = draft.flush();
    draft.set('basic', 'email', 'ab');
    release(detail(2, { basic: { email: 'a' } }));
    expect(await flushed).to.equal(true);
    expect(bodies.at(-1)).to.deep.equal({ edition: 2, answers: { basic: { email: 'ab' } }, step: 'basic' });
    expect(draft.answers.basic?.email).to.equal('ab');
  });

  it('says which refusal it met', async () => {
    const { draft } = make(() => Promise.reject(new ApiError(409, { code: 'request-not-open' })));
    draft.set('basic', 'email', 'a@b.cn');
    await draft.flush();
    expect([draft.state, draft.code]).to.deep.equal(['refused', 'request-not-open']);
  });

  describe('in two tabs of one browser', () => {
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

  it('leaves nothing on the device after a sign-out', () => {
    const { draft, storage } = make(async () => detail(2));
    draft.set('basic', 'email', 'a@b.cn');
    storage.setItem('other', '1');
    draft.stop();
    new LocalCopies(storage).clear();
    expect([...storage.entries.keys()]).to.deep.equal(['other']);
  });

  it('keeps on the device where the person is, and sends it along with what is saved next', async () => {
    const { draft, bodies, storage } = make(async ({ edition, answers, step }) => ({ ...detail(edition + 1, answers), step }) as RequestDetail);
    draft.visit('basic-email');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([bodies.length, storage.length, draft.step]).to.deep.equal([0, 1, 'basic-email']);
    draft.set('basic', 'email', 'a@b.cn');
    await draft.flush();
    expect(bodies[0]?.step).to.equal('basic-email');
    expect(storage.length).to.equal(0);
  });

  it('does not lose where the person went while a save was on its way', async () => {
    let finish: () => void = () => undefined;
    const { draft, bodies, storage } = make(
      ({ edition, answers, step }) => new Promise((resolve) => (finish = () => resolve({ ...detail(edition + 1, answers), step } as RequestDetail))),
    );
    draft.set('basic', 'email', 'a@b.cn');
    const saved = draft.flush();
    draft.visit('basic-remark');
    finish();
    await saved;
    expect([draft.state, storage.length]).to.deep.equal(['saved', 1]);
    const next = draft.flush();
    finish();
    await next;
    expect(bodies.map(({ step }) => step)).to.deep.equal(['basic', 'basic-remark']);
  });

  it('prefers where the person went on elsewhere to where this device was left', () => {
    const { draft, storage } = make(async () => detail(1));
    draft.visit('basic-email');
    const later = make(async () => detail(9), { request: { ...detail(8), step: 'education-fullTimeSchool' } as RequestDetail, storage });
    expect([later.draft.step, storage.length]).to.deep.equal(['education-fullTimeSchool', 0]);
  });
});
