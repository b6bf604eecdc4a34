import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { choose, picture } from '../internal/testing/pictures.ts';
import { until } from '../internal/testing/fixture.ts';
import { dayInChina } from '../registration/today.ts';
import { ApiError } from '../session/api-error.ts';
import { FakeChange } from './testing/fake-change.ts';
import { changeRequest, levelRaised, photoChanged, wholeRecord } from './testing/records.ts';
import { all, control, find, openDialog, openRecord, openSection, settle, text, type } from './testing/open-change.ts';

/** The rows of a table of items, each as its cells. */
function rows(root: Element): string[][] {
  return all<HTMLTableRowElement>(root, 'tbody tr').map((row) => [...row.children].map((cell) => (cell.querySelector('.content') ?? cell).textContent?.trim() ?? ''));
}

async function upload(dialog: Element, kind: string): Promise<void> {
  const card = find(dialog, `accountant-upload[id="${kind}"]`) as HTMLElement;
  choose(find<HTMLInputElement>(card, 'input[type=file]') as HTMLInputElement, [await picture({ width: 800, height: 1000 })]);
  await until(() => text(card).includes('已上传'));
}

describe('变更须知', () => {
  it('is read and ticked before the first section opens', async () => {
    const { element, fake } = await openRecord();
    all(element, '.onward button')[0]?.click();
    await until(() => find(element, '.notice ol'));
    await expectAccessible(element);
    all(element, '.place').find((place) => place.textContent?.includes('学历学位'))?.click();
    await until(() => find(element, '#error'));
    expect(text(element)).to.include('请先阅读须知并勾选。');
    expect(fake.calls.some((call) => call.startsWith('open'))).to.equal(false);
    find(element, '.tick input')?.click();
    await settle(element);
    find(element, '.next')?.click();
    await until(() => find(element, '.submit'));
    expect(fake.calls).to.include('open education 4');
  });
});

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
    const fake = new FakeChange();
    fake.approved = [{ id: 'diploma-approved', kind: 'fullTimeDiploma', page: 1, bytes: 1, width: 700, height: 900, warnings: [] }];
    const { element } = await openSection('education', fake);
    await type(element, 'fullTimeMajor', '财务管理');
    const dialog = await openDialog(element);
    const card = find(dialog, 'accountant-upload[id="fullTimeDiploma"]') as HTMLElement;
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
    const fake = new FakeChange();
    fake.approved = [{ id: 'diploma-approved', kind: 'fullTimeDiploma', page: 1, bytes: 1, width: 700, height: 900, warnings: [] }];
    const { element } = await openSection('education', fake);
    await type(element, 'fullTimeMajor', '财务管理');
    const dialog = await openDialog(element);
    const card = find(dialog, 'accountant-upload[id="fullTimeDiploma"]') as HTMLElement;
    choose(find<HTMLInputElement>(card, 'input[type=file]') as HTMLInputElement, [await picture({ width: 800, height: 1000 })]);
    await until(() => !text(card).includes('此前审核通过的图片'));
    await until(() => fake.calls.includes('upload fullTimeDiploma 1'));
  });

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

describe('what became of a change', () => {
  const standing = (overrides: object) => new FakeChange({ requests: [changeRequest({ items: [levelRaised], ...overrides })] });

  it('is told when it was approved; 确认 leaves', async () => {
    const { element, fake } = await openSection('qualification', standing({ status: 'approved' }));
    expect(text(element)).to.include('您的变更已经审核通过。');
    await expectAccessible(element);
    find(element, '.case .primary')?.click();
    await until(() => find(element, '.part'));
    expect(fake.calls).to.include('acknowledge c1');
  });

  it('is told with the reason when it was returned, and goes on with all that was entered', async () => {
    const returned = { reason: '证书不清晰，请重新上传。', fields: ['/qualification/qualificationNumber'], files: ['qualificationCertificate'] };
    const { element } = await openSection('qualification', standing({ status: 'returned', returned, answers: { qualification: { qualificationLevel: '2' } } }));
    expect(text(element)).to.include('证书不清晰，请重新上传。').and.to.include('请核对：证书或批文号、专业技术资格证书');
    await expectAccessible(element);
    find(element, '.case .primary')?.click();
    await until(() => find(element, '.submit'));
    expect(control(element, 'qualificationLevel').value).to.equal('2');
    expect(text(control(element, 'qualificationNumber'))).to.include('退回时标出');
  });

  it('ends with 取消, and the record stays', async () => {
    const { element, fake } = await openSection('qualification', standing({ status: 'returned', returned: { reason: '不清晰', fields: [], files: [] } }));
    all(element, '.case button').find((button) => button.textContent === '取消')?.click();
    await until(() => text(element).includes('变更已取消，登记信息保持原样。'));
    expect(fake.calls).to.include('cancel c1');
  });

  const today = dayInChina(new Date());
  for (const [dueOn, sentence] of [[today, '前办结'], [dayInChina(new Date(Date.now() - 86_400_000)), '，可联系海曙区财政局查询']] as const) {
    it(`${dueOn === today ? 'is expected until the end of the day it is due' : 'is late once that day is over, with whom to ask'}`, async () => {
      const { element } = await openSection('qualification', standing({ dueOn }));
      const told = text(element);
      expect(told).to.include('海曙区财政局 0574-89180000').and.to.include(sentence);
      expect([told.includes('前办结'), told.includes('已超过预计办结时间')]).to.deep.equal([dueOn === today, dueOn !== today]);
    });
  }

  it('can be withdrawn while nobody has taken it', async () => {
    const { element, fake } = await openSection('qualification', standing({}));
    all(element, 'button').find((button) => button.textContent === '撤回变更')?.click();
    await until(() => text(element).includes('变更已撤回。'));
    expect(fake.calls).to.include('withdraw c1');
  });

  it('leaves the other sections open', async () => {
    const { element } = await openSection('education', standing({}));
    expect(find(element, 'accountant-section-form')).not.to.equal(undefined);
  });

  it('closes the other sections while a move to the other register is open', async () => {
    // The register tells of the move in each section; it stands in its own alone.
    const closed = { isOpen: false, reason: 'transfer' as const, request: changeRequest({ status: 'submitted' }) };
    const sections = { ...wholeRecord().sections, basic: closed };
    const { element, fake } = await openSection('basic', new FakeChange({ record: wholeRecord({ sections }) }));
    await settle(element);
    expect(find(element, '.waiting')?.textContent).to.include('其他栏目不能变更');
    expect(text(element)).not.to.include('等待审核的变更');
    expect(fake.calls.filter((call) => call.startsWith('open') || call.startsWith('request'))).to.deep.equal([]);
  });

  it('shows what the record tells of though it came while something older was on its way', async () => {
    const fake = standing({ status: 'approved' });
    const { element } = await openRecord(fake);
    let answer = (): void => undefined;
    fake.holding = { request: new Promise((resolve) => (answer = resolve)) };
    find(element, '#part-qualification')?.parentElement?.querySelector('button')?.click();
    await until(() => fake.calls.includes('request c1'));
    fake.record = wholeRecord();
    find(element, 'accountant-change-desk')?.dispatchEvent(new CustomEvent('record-changed'));
    await settle(element);
    answer();
    await settle(element);
    expect(text(element)).to.include('阅读变更须知').and.not.to.include('您的变更已经审核通过。');
  });

  it('is made in the portal of the record', async () => {
    const { element } = await openSection('basic', new FakeChange({ portal: 'zhejiang' }), { 'other-portal-href': 'https://ningbo.example/change' });
    expect(find(element, '.case a')?.getAttribute('href')).to.equal('https://ningbo.example/change#accountant-change=ningbo.basic');
  });
});
