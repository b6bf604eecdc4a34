import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { until } from '../internal/testing/fixture.ts';
import { FakeChange } from './testing/fake-change.ts';
import { all, find, openDialog, openSection, settle, text, type, upload } from './testing/open-change.ts';

describe('one paper for two employers', () => {
  const tick = (dialog: Element) => find<HTMLInputElement>(dialog, '[id="startWorkProof"] .tick input') as HTMLInputElement;

  /** Opens the dialog of a change that asks for both papers. */
  async function both(fake = new FakeChange()) {
    const { element } = await openSection('workplace', fake);
    await type(element, 'accountingSince', '2013-07-01');
    await type(element, 'workAddress', '中山西路9号');
    return { element, fake, dialog: await openDialog(element) };
  }

  it('is offered where both are asked for', async () => {
    const { element, dialog } = await both();
    expect(all(dialog, 'accountant-upload').map(({ id }) => id)).to.deep.equal(['startWorkProof', 'currentWorkProof']);
    expect(tick(dialog).closest('label')?.textContent).to.equal('与现会计工作单位证明相同，使用同一份图片');
    tick(dialog).click();
    await settle(element);
    await expectAccessible(element);
  });

  it('serves for both as soon as it is there, and is asked for alone until then', async () => {
    const { fake, dialog } = await both();
    tick(dialog).click();
    await until(() => text(dialog).includes('上传现会计工作单位证明后，这里自动采用。'));
    find(dialog, '.confirm')?.click();
    await until(() => find(dialog, '#summary'));
    expect(all(dialog, '#summary a').map(({ textContent }) => textContent)).to.deep.equal(['请上传现会计工作单位证明。']);
    await upload(dialog, 'currentWorkProof');
    await until(() => fake.calls.includes('upload startWorkProof 1'));
    find(dialog, 'dialog > .tick input')?.click();
    find(dialog, '.confirm')?.click();
    await until(() => fake.calls.some((call) => call.startsWith('submit')));
  });

  it('ends with a page of the first employer’s own', async () => {
    const { fake, dialog } = await both();
    await upload(dialog, 'currentWorkProof');
    tick(dialog).click();
    await until(() => fake.calls.includes('upload startWorkProof 1'));
    await until(() => text(find(dialog, '[id="startWorkProof"]') as Element).includes('已上传'));
    await upload(dialog, 'startWorkProof');
    await until(() => !tick(dialog).checked);
  });

  it('is taken from a request that was approved earlier, and from this one as soon as it has its own', async () => {
    const fake = new FakeChange();
    fake.approved = [{ id: 'present-approved', kind: 'currentWorkProof', page: 1, bytes: 1, width: 700, height: 900, warnings: [] }];
    const { dialog } = await both(fake);
    tick(dialog).click();
    await until(() => fake.calls.includes('file present-approved') && fake.calls.includes('upload startWorkProof 1'));
    expect(text(dialog)).not.to.include('这里自动采用');
    await upload(dialog, 'currentWorkProof');
    await until(() => fake.calls.filter((call) => call === 'upload startWorkProof 1').length === 2);
  });

  it('is told and unticked where its pages could not be copied, and the paper is asked for', async () => {
    const { fake, dialog } = await both();
    await upload(dialog, 'currentWorkProof');
    fake.failing.upload = new TypeError('offline');
    tick(dialog).click();
    find(dialog, '.confirm')?.click();
    await until(() => !tick(dialog).checked && find(dialog, '#summary'));
    expect(all(dialog, '#summary a').map(({ textContent }) => textContent)).to.deep.equal(['请上传开始会计工作单位证明。']);
  });

  it('is not offered by a register that does not say so', async () => {
    const fake = new FakeChange();
    fake.kinds = fake.kinds.map(({ servedBy: _, ...kind }) => kind);
    const { dialog } = await both(fake);
    expect(tick(dialog)).to.equal(undefined);
  });
});
