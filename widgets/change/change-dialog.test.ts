import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { choose, picture } from '../internal/testing/pictures.ts';
import { until } from '../internal/testing/fixture.ts';
import { ApiError } from '../session/api-error.ts';
import { FakeChange } from './testing/fake-change.ts';
import { all, control, find, openDialog, openSection, rows, settle, text, type, upload } from './testing/open-change.ts';

/** The dialog of a change of the education whose diploma was approved earlier, and the card of that paper. */
async function openWithApproved() {
  const fake = new FakeChange();
  fake.approved = [{ id: 'diploma-approved', kind: 'fullTimeDiploma', page: 1, bytes: 1, width: 700, height: 900, warnings: [] }];
  const { element } = await openSection('education', fake);
  await type(element, 'fullTimeMajor', '财务管理');
  const dialog = await openDialog(element);
  const card = find(dialog, 'accountant-upload[id="fullTimeDiploma"]') as HTMLElement;
  return { fake, element, dialog, card };
}

describe('the dialog', () => {
  it('lists before, after and review of each item, and the papers of these very items', async () => {
    const { element } = await openSection('workplace');
    await type(element, 'accountingSince', '2013-7-1');
    await type(element, 'employerPhone', '010-12345678');
    const dialog = await openDialog(element);
    expect(dialog.querySelector('.title')?.textContent).to.equal('工作单位变更');
    expect(rows(dialog)).to.deep.equal([
      ['从事会计工作时间', '2012-07-01', '2013-07-01', '是 · 需审核'],
      ['单位电话', '0574-87654321', '010-12345678', '否 · 立即生效'],
    ]);
    expect(all(dialog, 'accountant-upload').map(({ id }) => id)).to.deep.equal(['startWorkProof']);
    await expectAccessible(element);
  });

  it('wants the papers first, then the tick, and leads to each', async () => {
    const { element, fake } = await openSection('workplace');
    await type(element, 'accountingSince', '2013-07-01');
    const dialog = await openDialog(element);
    find(dialog, '.confirm')?.click();
    await until(() => find(dialog, '#summary'));
    expect(find(dialog, '#summary')?.textContent).to.include('请上传开始会计工作单位证明。');
    await expectAccessible(element);
    await upload(dialog, 'startWorkProof');
    find(dialog, '.confirm')?.click();
    await until(() => text(dialog).includes('请先勾选“确认以上资料填写无误”。'));
    expect(fake.calls.some((call) => call.startsWith('submit'))).to.equal(false);
  });

  it('keeps entries and files when it is dismissed', async () => {
    const { element, fake } = await openSection('workplace');
    await type(element, 'accountingSince', '2013-07-01');
    const dialog = await openDialog(element);
    await upload(dialog, 'startWorkProof');
    find(dialog, '.dismiss')?.click();
    await settle(element);
    expect(dialog.open).to.equal(false);
    expect(control(element, 'accountingSince').value).to.equal('2013-07-01');
    expect(find(await openDialog(element), '.page')).not.to.equal(undefined);
    expect(fake.calls.some((call) => call.startsWith('submit'))).to.equal(false);
  });

  it('submits what takes effect at once, and shows the new record', async () => {
    const { element, fake } = await openSection('basic');
    await type(element, 'email', 'new@example.com');
    const dialog = await openDialog(element);
    expect(text(dialog)).to.include('以上变更不需要上传材料。');
    const told: string[] = [];
    element.addEventListener('accountant-submitted', (event) => told.push(event.receipt));
    find(dialog, '.tick input')?.click();
    find(dialog, '.confirm')?.click();
    await until(() => text(element).includes('变更已生效。'));
    expect(told).to.deep.equal(['N26-1123-8Q2W']);
    expect(fake.calls.filter((call) => call.startsWith('record'))).to.have.length(2);
    await until(() => document.activeElement === element && find(element, 'h3.title')?.textContent === '基本信息');
  });

  it('submits a mixed change: the section waits, read-only, and says what is in force already', async () => {
    const { element } = await openSection('workplace');
    await type(element, 'accountingSince', '2013-07-01');
    await type(element, 'employerPhone', '010-12345678');
    const dialog = await openDialog(element);
    await upload(dialog, 'startWorkProof');
    find(dialog, '.tick input')?.click();
    find(dialog, '.confirm')?.click();
    await until(() => find(element, '.waiting'));
    expect(text(element)).to.include('您的信息正在审核中，审核完成后会发送短信告知审核结果。').and.to.include('无需审核的内容已生效');
    expect(find(element, 'accountant-section-form')).to.equal(undefined);
    expect(rows(element).map(([item]) => item)).to.deep.equal(['从事会计工作时间', '单位电话']);
    await expectAccessible(element);
  });

  it('shows a paper that was approved earlier as uploaded, takes it along, and lets another be uploaded', async () => {
    const { fake, element, dialog, card } = await openWithApproved();
    expect(text(card)).to.include('✓ 已上传').and.to.include('此前审核通过的图片');
    await until(() => find<HTMLButtonElement>(card, '.thumb')?.disabled === false);
    expect(find(card, '.thumb')?.getAttribute('aria-label')).to.match(/^预览/);
    await expectAccessible(element);
    find(dialog, '.tick input')?.click();
    find(dialog, '.confirm')?.click();
    await until(() => find(element, '.waiting'));
    expect(fake.calls.some((call) => call.startsWith('upload'))).to.equal(false);
  });

  it('uploads another in place of a paper that was approved earlier', async () => {
    const { fake, card } = await openWithApproved();
    choose(find<HTMLInputElement>(card, 'input[type=file]') as HTMLInputElement, [await picture({ width: 800, height: 1000 })]);
    await until(() => !text(card).includes('此前审核通过的图片'));
    await until(() => fake.calls.includes('upload fullTimeDiploma 1'));
  });

  it('tells of a move the bureau as an item of its own, and who reviews it', async () => {
    const { element } = await openSection('workplace');
    const region = control(element, 'workRegion');
    region.dispatchEvent(Object.assign(new Event('control-input', { bubbles: true, composed: true }), { name: 'workRegion', value: '330212001' }));
    await settle(element);
    const dialog = await openDialog(element);
    expect(rows(dialog).map(([item, before, after]) => [item, before, after])).to.deep.include(['所属会计管理部门', '海曙区财政局', '鄞州区财政局']);
    expect(text(dialog)).to.include('由鄞州区财政局 0574-89292000 审核');
  });

  it('has one of several bureaus chosen, as an item of its own that is reviewed', async () => {
    const { element } = await openSection('workplace');
    control(element, 'workRegion').dispatchEvent(Object.assign(new Event('control-input', { bubbles: true, composed: true }), { name: 'workRegion', value: '330205001' }));
    const choices = await until(() => (all<HTMLInputElement>(element, 'input[name=bureau]').length === 2 ? all<HTMLInputElement>(element, 'input[name=bureau]') : undefined));
    await expectAccessible(element);
    find(element, '.submit')?.click();
    const line = await until(() => find(element, '#summary a'));
    expect(line.textContent).to.include('请选择所属会计管理部门');
    choices[1]!.click();
    await until(() => !find(element, '#summary'));
    const dialog = await openDialog(element);
    expect(rows(dialog)).to.deep.include(['所属会计管理部门', '海曙区财政局', '宁波前湾新区财政局', '是 · 需审核']);
  });

  it('leads a move to the other register to its portal, entries kept', async () => {
    const { element } = await openSection('workplace', new FakeChange(), { 'other-portal-href': 'https://zhejiang.example/change' });
    control(element, 'workRegion').dispatchEvent(Object.assign(new Event('control-input', { bubbles: true, composed: true }), { name: 'workRegion', value: '330102001' }));
    await settle(element);
    find(element, '.submit')?.click();
    const told = await until(() => find(element, '#told'));
    expect(told.textContent).to.include('已填写的内容会保留');
    expect(find(told, 'a')?.getAttribute('href')).to.equal('https://zhejiang.example/change#accountant-change=ningbo.workplace');
  });

  it('explains unfinished continuing education, and what to do', async () => {
    const { element, fake } = await openSection('basic');
    fake.failing.submit = new ApiError(422, { code: 'continuing-education-open', params: { year: 2026, course: 'professional', state: 'enrolled' } });
    await type(element, 'email', 'new@example.com');
    const dialog = await openDialog(element);
    find(dialog, '.tick input')?.click();
    find(dialog, '.confirm')?.click();
    const told = await until(() => find(element, '#told'));
    expect(told.textContent).to.include('继续教育管理系统相互独立').and.to.include('2026年：会计专业科目（已报名）');
    await expectAccessible(element);
  });

  it('takes a declaration where nobody can be asked about continuing education', async () => {
    const { element, fake } = await openSection('basic');
    fake.failing.submit = new ApiError(409, { code: 'continuing-education-unchecked' });
    await type(element, 'email', 'new@example.com');
    const dialog = await openDialog(element);
    find(dialog, '.tick input')?.click();
    find(dialog, '.confirm')?.click();
    const told = await until(() => find(element, '#told'));
    expect(told.textContent).to.include('我声明');
    await expectAccessible(element);
    delete fake.failing.submit;
    told.querySelector('input')?.click();
    const again = await openDialog(element);
    find(again, '.tick input')?.click();
    find(again, '.confirm')?.click();
    await until(() => fake.calls.some((call) => /^submit \d+ declared$/.test(call)));
  });
});
