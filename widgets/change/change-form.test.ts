import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { choose, picture } from '../internal/testing/pictures.ts';
import { until } from '../internal/testing/fixture.ts';
import { FakeChange } from './testing/fake-change.ts';
import { changeRequest, photoChanged, wholeRecord } from './testing/records.ts';
import { all, control, find, openDialog, openSection, rows, settle, text, type } from './testing/open-change.ts';

describe('the form of a section', () => {
  it('passes the accessibility check, with the record beside it, changed and with errors', async () => {
    const { element } = await openSection('basic');
    await expectAccessible(element);
    await type(element, 'email', 'not an address');
    all(element, '.foot button').find((button) => button.textContent === '查看原始信息')?.click();
    await settle(element);
    await expectAccessible(element);
    find(element, '.submit')?.click();
    await until(() => find(element, '#summary'));
    await expectAccessible(element);
  });

  it('marks starred fields with review and papers, and the others as in force at once', async () => {
    const { element } = await openSection('workplace');
    expect(text(control(element, 'employerName'))).to.include('工作单位全称需审核').and.to.include('需上传：统一社会信用代码证/组织机构代码证、现会计工作单位证明');
    expect(text(control(element, 'employerType'))).to.include('单位经济类型立即生效').and.not.to.include('需上传');
  });

  it('asks for no paper where the new value is none', async () => {
    const { element } = await openSection('education');
    expect(text(control(element, 'fullTimeDegree'))).to.include('需上传：全日制学位证书');
    find<HTMLElement>(control(element, 'fullTimeDegree'), 'input[value="0"]')?.click();
    await settle(element);
    expect(text(control(element, 'fullTimeDegree'))).not.to.include('需上传');
  });

  it('shows what was on record under a changed field, until it is changed back', async () => {
    const { element } = await openSection('basic');
    expect(all(element, '.was')).to.have.length(0);
    await type(element, 'email', 'new@example.com');
    expect(all(element, '.was').map((was) => was.textContent)).to.deep.equal(['原：chen@example.com']);
    await type(element, 'email', ' chen@EXAMPLE.com ');
    expect(all(element, '.was')).to.have.length(0);
  });

  it('opens no dialog where nothing really differs', async () => {
    const { element } = await openSection('basic');
    await type(element, 'email', ' chen@EXAMPLE.com ');
    find(element, '.submit')?.click();
    await until(() => text(element).includes('没有发现变更内容。'));
    expect(all<HTMLDialogElement>(element, 'dialog').some((dialog) => dialog.open)).to.equal(false);
  });

  it('lets gaps be that were on record before', async () => {
    const record = wholeRecord();
    const { element } = await openSection('basic', new FakeChange({ record: { ...record, workplace: { ...record.workplace, accountingDuty: null }, education: {} } }));
    await type(element, 'email', 'new@example.com');
    expect(rows(await openDialog(element))).to.have.length(1);
  });

  it('puts everything back to what is on record', async () => {
    const { element } = await openSection('basic');
    await type(element, 'email', 'new@example.com');
    all(element, '.foot button').find((button) => button.textContent === '恢复原始信息')?.click();
    await until(() => text(element).includes('已恢复为原始信息。'));
    expect(control(element, 'email').value).to.equal('chen@example.com');
  });

  it('takes name and number from the sign-in alone, and proposes them where they differ', async () => {
    const { element } = await openSection('basic', new FakeChange({ record: wholeRecord({ signInDiffers: { name: '陈静怡' } }) }));
    expect(find(element, '[id="name"]')).to.equal(undefined);
    expect(text(element)).to.include('实名登录的信息与登记信息不一致。 姓名 陈静怡');
    find(element, '.identity input')?.click();
    const dialog = await openDialog(element);
    expect(rows(dialog)).to.deep.equal([['姓名', '陈静', '陈静怡', '是 · 需审核']]);
    expect(all(dialog, 'accountant-upload').map(({ id }) => id)).to.deep.equal(['idCardFront', 'idCardBack']);
  });

  it('says in Ningbo who need not change a qualification', async () => {
    expect(text((await openSection('qualification')).element)).to.include('在宁波市报名参加会计专业技术资格初中级考试人员，不需要单独办理变更登记手续。');
  });
});

describe('a photo change', () => {
  it('puts the old photo beside the new, in the dialog too', async () => {
    const old = await picture({ width: 300, height: 420 });
    const { element } = await openSection('basic', new FakeChange({ pictures: { 'photo-old': old } }));
    find(element, '.photos button')?.click();
    const photo = await until(() => find(element, 'accountant-photo'));
    choose((await until(() => find<HTMLInputElement>(photo, 'input[type=file]'))), [await picture({ width: 500, height: 700 })]);
    await until(() => text(photo).includes('已上传'));
    expect(find(element, '.photos figure img')).not.to.equal(undefined);
    const dialog = await openDialog(element);
    await until(() => all(dialog, '.items img').length === 2);
    expect(rows(dialog).map(([item, , , way]) => [item, way])).to.deep.equal([['照片', '是 · 需审核']]);
    await expectAccessible(element);
  });
});

describe('a photo change that was submitted', () => {
  const standing = async (overrides: object, pictures: { [id: string]: Blob } = {}) => {
    const fake = new FakeChange({ pictures, requests: [changeRequest({ section: 'basic', items: [photoChanged], ...overrides })] });
    if (Object.keys(pictures).length === 0) fake.failing = { file: new TypeError('offline') };
    const { element } = await openSection('basic', fake);
    return { element, section: await until(() => find(element, 'accountant-change-section')) };
  };

  it('shows both photos', async () => {
    const [before, after] = [await picture({ width: 300, height: 420 }), await picture({ width: 500, height: 700 })];
    const { element, section } = await standing({}, { 'photo-old': before, 'photo-new': after });
    const photos = await until(() => (all<HTMLImageElement>(section, '.items img').length === 2 ? all<HTMLImageElement>(section, '.items img') : undefined));
    expect(photos.map(({ alt }) => alt)).to.deep.equal(['原照片', '新照片']);
    await expectAccessible(element);
  });

  for (const status of ['submitted', 'returned', 'approved'] as const) {
    it(`tells of them in words where they do not come: ${status}`, async () => {
      const { section } = await standing({ status, returned: { reason: '请重拍', fields: [], files: [] } });
      expect((await until(() => (all(section, '.items tbody tr').length > 0 ? rows(section) : undefined))).map((row) => row.slice(0, 3))).to.deep.equal([['照片', '原照片', '新照片']]);
    });
  }
});
