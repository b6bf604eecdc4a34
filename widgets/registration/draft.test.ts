import { expect } from 'chai';
import { ApiError } from '../session/api-error.ts';
import { NetworkError } from '../session/network-error.ts';
import type { RequestDetail } from '../session/types.ts';
import { LocalCopies } from './local-copy.ts';
import { MemoryStorage, detail, make } from './testing/make-draft.ts';

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
