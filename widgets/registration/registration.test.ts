import { expect } from 'chai';
import type { Control } from '../controls/control.ts';
import type { PhotoElement } from '../controls/photo/photo.ts';
import { ControlInputEvent } from '../controls/control-events.ts';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { fixture, settled, until } from '../internal/testing/fixture.ts';
import { choose, picture } from '../internal/testing/pictures.ts';
import { html } from 'lit';
import { ApiError } from '../session/api-error.ts';
import type { FileInfo, RequestDetail } from '../session/types.ts';
import './define.ts';
import type { AccountantRegistration } from './registration.ts';
import { FakeRegister, resident, whole } from './testing/fake-register.ts';

const file = (kind: string): FileInfo => ({ id: `${kind}-1`, kind, page: 1, bytes: 1, width: 700, height: 900, warnings: [] });
const files = ['photo', 'employerCodeCertificate', 'startWorkProof', 'currentWorkProof', 'fullTimeDiploma', 'fullTimeDegreeCertificate'].map(file);

async function make(options: ConstructorParameters<typeof FakeRegister>[0] = {}) {
  localStorage.clear();
  const register = new FakeRegister(options);
  const main = await fixture<HTMLElement>(html`<div></div>`);
  register.provide(main);
  const widget = document.createElement('accountant-registration');
  widget.changeHref = '/change';
  widget.otherPortalHref = '/other';
  main.append(widget);
  await settled(widget);
  const step = (name: string) => until(() => shadow(widget).querySelector<HTMLElement>(`accountant-${name}-step`));
  return { register, widget, step };
}

/** Looks through shadow roots for the first element that matches. */
function deep<E extends HTMLElement>(root: Element, selector: string): E | undefined {
  const tree = root.shadowRoot;
  if (!tree) return undefined;
  const found = tree.querySelector<E>(selector);
  if (found) return found;
  for (const child of tree.querySelectorAll('*')) {
    const inside = deep<E>(child, selector);
    if (inside) return inside;
  }
  return undefined;
}

function shadow(element: Element): ShadowRoot {
  return element.shadowRoot as ShadowRoot;
}

const button = (widget: AccountantRegistration, selector: string) => until(() => deep<HTMLButtonElement>(widget, selector));
const title = (widget: AccountantRegistration) => deep(widget, '.title')?.textContent?.trim();
const visit = (path: string, widget: AccountantRegistration) => until(() => title(widget) === path);
const answer = (widget: AccountantRegistration, id: string, value: string | boolean) =>
  until(() => deep<Control>(widget, `.fields #${id}`)).then((control) => {
    control.value = value;
    control.dispatchEvent(new ControlInputEvent(id, value));
  });

describe('<accountant-registration>', () => {
  it('is accessible before anyone has signed in, and says what is needed', async () => {
    const { widget } = await make({ state: 'signed-out' });
    await expectAccessible(widget);
    expect(shadow(widget).textContent).to.include('2寸白底证件电子照片').and.include('5 个工作日');
  });

  it('says how many working days a bureau has as the register has it, and the usual number where it does not say', async () => {
    const { widget } = await make({ state: 'signed-out', workingDays: 12 });
    await until(() => shadow(widget).textContent?.includes('一般 12 个工作日内办结'));
    const older = await make({ state: 'signed-out' });
    expect(older.register.calls).to.deep.equal(['notice']);
    expect(shadow(older.widget).textContent).to.include('一般 5 个工作日内办结');
  });

  it('begins with sensible defaults', async () => {
    const { widget } = await make({ state: 'signed-out' });
    expect([widget.hotline, widget.large, widget.progressHref]).to.deep.equal(['0571-88808880', false, undefined]);
  });

  it('says so where there is no portal around it', async () => {
    const widget = await fixture<AccountantRegistration>(html`<accountant-registration></accountant-registration>`);
    expect(shadow(widget).textContent).to.include('<accountant-portal>');
  });

  it('does not invite whoever is coming back from the sign-in', async () => {
    const { widget } = await make({ state: 'signing-in' });
    expect(shadow(widget).querySelector('.holding')?.textContent).to.include('登录');
    expect(deep(widget, '.sign-in')).to.equal(undefined);
  });

  it('signs in from the invitation', async () => {
    const { widget, register, step } = await make({ state: 'signed-out' });
    (await button(widget, '.sign-in')).click();
    await step('notice');
    expect(register.calls).to.include('signIn');
  });

  it('wants the notice read, then opens a draft with its version and goes on', async () => {
    const { widget, register, step } = await make();
    const notice = await step('notice');
    await until(() => shadow(notice).textContent?.includes('登记条件'));
    (await button(widget, '.next')).click();
    await until(() => shadow(notice).querySelector('#error'));
    await expectAccessible(widget);
    shadow(notice).querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    (await button(widget, '.next')).click();
    await visit('基本信息', widget);
    expect(register.calls).to.include('open 3');
  });

  it('leads who is on record to the changes', async () => {
    const { widget, register, step } = await make();
    register.failing = { open: new ApiError(409, { code: 'already-registered', params: { register: 'ningbo' } }) };
    const notice = await step('notice');
    await until(() => shadow(notice).textContent?.includes('登记条件'));
    shadow(notice).querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    (await button(widget, '.next')).click();
    const link = await until(() => deep<HTMLAnchorElement>(widget, 'a.primary'));
    expect(link.getAttribute('href')).to.equal('/change');
    expect(shadow(widget).textContent).to.include('您已登记在库');
  });

  it('tells whose record is frozen whom to ask', async () => {
    const { widget, register, step } = await make();
    register.failing = { open: new ApiError(409, { code: 'record-frozen', errors: [], params: { register: 'ningbo', bureau: '海曙区财政局', phone: '0574-87654321' } }) };
    const notice = await step('notice');
    await until(() => shadow(notice).textContent?.includes('登记条件'));
    shadow(notice).querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    (await button(widget, '.next')).click();
    await until(() => shadow(widget).textContent?.includes('您的登记信息已冻结，请联系所属会计管理部门：海曙区财政局 0574-87654321'));
    expect(deep(widget, 'a.primary')).to.equal(undefined);
  });

  it('shows what the sign-in states as text, with where to have it corrected', async () => {
    const { widget } = await make({ request: { step: 'basic' } });
    const card = await until(() => deep(widget, '.identity'));
    expect(card.textContent).to.include('陈渔').and.include('330203199001011025').and.include('女').and.include('0571-88808880');
    expect(deep(widget, '.fields #name')).to.equal(undefined);
  });

  it('shows the advice that the register has published in the place of its own', async () => {
    const { widget, register } = await make({ state: 'signed-out', request: { step: 'education', answers: whole } });
    register.tips = { education: ['请先看清毕业证书上的学习形式。'] };
    register.signIn();
    const tip = await until(() => deep(widget, '.tip'));
    expect(tip.textContent).to.include('请先看清毕业证书上的学习形式。').and.not.include('带*号为必填项');
  });

  it('takes the step up where it was left, without taking focus', async () => {
    const { widget } = await make({ request: { step: 'education', answers: whole } });
    await visit('学历学位', widget);
    expect(document.activeElement).to.equal(document.body);
  });

  it('comes back to the very field', async () => {
    const { widget } = await make({ request: { step: 'workplace-employerName', answers: whole } });
    await visit('工作单位或居住地', widget);
    const field = await until(() => deep(widget, '.fields #employerName'));
    await until(() => field.matches(':focus'));
  });

  it('comes back to the photo and to a paper', async () => {
    const one = await make({ request: { step: 'basic-photo', answers: whole } });
    const photo = await until(() => deep(one.widget, 'accountant-photo'));
    await until(() => photo.matches(':focus'));
    const other = await make({ request: { step: 'files-currentWorkProof', answers: whole } });
    const card = await until(() => deep(other.widget, '#currentWorkProof'));
    await until(() => card.matches(':focus'));
  });

  it('stands at the step alone where the field it was left at is not asked any more', async () => {
    const { widget } = await make({ request: { step: 'workplace-shoeSize', answers: whole } });
    await visit('工作单位或居住地', widget);
    await until(() => deep(widget, '.fields #employerName'));
    expect(document.activeElement).to.equal(document.body);
  });

  it('remembers the field that was come to, on the device and with the next save', async () => {
    const { widget, register } = await make({ request: { step: 'basic', answers: whole } });
    (await until(() => deep(widget, '.fields #remark'))).focus();
    await until(() => localStorage.getItem('accountant-draft:r1')?.includes('basic-remark'));
    await answer(widget, 'remark', '准考');
    await until(() => register.request?.step === 'basic-remark');
  });

  it('shows what a changed form has no place for, until the person takes it away', async () => {
    const answers = { ...whole, basic: { ...whole.basic, faxNumber: '0574-1' } };
    const misfits = [{ path: '/basic/faxNumber', code: 'field-gone', params: {} }];
    const { widget, register } = await make({ request: { step: 'education', answers, misfits } });
    (await button(widget, '.to-misfit')).click();
    await visit('基本信息', widget);
    const gone = await until(() => deep(widget, '.gone'));
    expect(gone.textContent).to.include('0574-1').and.include('不再需要');
    await until(() => gone.matches(':focus'));
    await expectAccessible(widget);
    gone.querySelector('button')!.click();
    await until(() => !deep(widget, '.gone') && !deep(widget, '.to-misfit'));
    await until(() => register.calls.includes('save {"basic":{"faxNumber":null}}'));
  });

  it('asks for another choice where the one made is off its list, and keeps what was chosen', async () => {
    const answers = { ...whole, workplace: { ...whole.workplace, accountingPost: '99' } };
    const misfits = [{ path: '/workplace/accountingPost', code: 'value-gone', params: {} }];
    const { widget } = await make({ request: { step: 'education', answers, misfits } });
    (await button(widget, '.to-misfit')).click();
    await visit('工作单位或居住地', widget);
    const summary = await until(() => deep(widget, '#summary'));
    expect(summary.textContent).to.include('已不在列表中');
    expect(deep<HTMLElement & { value: unknown }>(widget, '.fields #accountingPost')?.value).to.equal('99');
    await answer(widget, 'accountingPost', '02');
    await until(() => !deep(widget, '.to-misfit'));
  });

  it('takes up here what was begun on the other portal, once this one\'s notice was read', async () => {
    const { widget, register, step } = await make({ request: { portal: 'zhejiang', step: 'workplace-workRegion', answers: whole } });
    const notice = await step('notice');
    expect(shadow(widget).querySelector('.banner')?.textContent).to.include('已保留');
    await until(() => shadow(notice).textContent?.includes('登记条件'));
    await expectAccessible(widget);
    shadow(notice).querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    (await button(widget, '.next')).click();
    await visit('工作单位或居住地', widget);
    expect([register.request?.portal, register.request?.answers]).to.deep.equal(['ningbo', whole]);
    expect(shadow(widget).querySelector('.banner')).to.equal(null);
  });

  it('puts focus on the title of a step that one goes to', async () => {
    const { widget } = await make({ request: { step: 'education', answers: whole } });
    (await button(widget, '.steps .next')).click();
    await visit('专业技术资格', widget);
    await until(() => deep(widget, '.title:focus'));
  });

  it('saves by itself and says so', async () => {
    const { widget, register } = await make({ request: { step: 'basic' } });
    const saved: string[] = [];
    widget.addEventListener('accountant-saved', ({ requestId }) => saved.push(requestId));
    await answer(widget, 'email', 'a@b.cn');
    await until(() => /已保存 \d\d:\d\d/.test(shadow(widget).querySelector('.saved')?.textContent ?? ''));
    expect(register.calls).to.include('save {"basic":{"email":"a@b.cn"}}');
    expect(saved).to.deep.equal(['r1']);
    expect(shadow(widget).querySelector('[role=status]')?.textContent).to.match(/^已保存 \d\d:\d\d/);
  });

  it('tells of a save once, also when a picture follows it', async () => {
    const { widget, register } = await make({ request: { step: 'files', answers: whole, files: files.slice(0, 5) } });
    const saved: Date[] = [];
    widget.addEventListener('accountant-saved', ({ savedAt }) => saved.push(savedAt));
    (await button(widget, '.steps button')).click();
    await until(() => saved.length === 1);
    deep<HTMLButtonElement>(widget, '.steps .next')!.click();
    const card = await until(() => deep(widget, '#fullTimeDegreeCertificate'));
    choose(shadow(card).querySelector('input[type=file]')!, [await picture({ width: 700, height: 900 })]);
    await until(() => register.calls.includes('upload fullTimeDegreeCertificate 1'));
    await settled(widget);
    expect(new Set(saved).size).to.equal(saved.length);
  });

  it('keeps on the device what cannot be sent, and nothing after a sign-out', async () => {
    const { widget, register } = await make({ request: { step: 'basic' } });
    register.failing = { save: new TypeError('offline') };
    await answer(widget, 'email', 'a@b.cn');
    await until(() => shadow(widget).querySelector('.saved')?.textContent?.includes('已存在本机'));
    const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('accountant-draft:r1'));
    expect(kept().map((key) => localStorage.getItem(key)).join()).to.include('a@b.cn');
    register.move('signed-out');
    expect(kept()).to.deep.equal([]);
    await until(() => deep(widget, '.sign-in'));
  });

  it('keeps the form when the session expires, and goes on after another sign-in', async () => {
    const { widget, register } = await make({ request: { step: 'basic' } });
    await answer(widget, 'email', 'a@b.cn');
    register.move('expired');
    const again = await until(() => deep<HTMLButtonElement>(widget, '.banner .primary'));
    expect(deep<HTMLElement & { value: unknown }>(widget, '.fields #email')!.value).to.equal('a@b.cn');
    again.click();
    await until(() => !deep(widget, '.banner'));
  });

  it('asks whose answers count when they were altered elsewhere', async () => {
    const { widget, register } = await make({ request: { step: 'basic' } });
    await until(() => deep(widget, '.fields #email'));
    register.request = { ...(register.request as RequestDetail), edition: 9, answers: { basic: { email: 'there@b.cn' } } };
    await answer(widget, 'email', 'here@b.cn');
    const theirs = await until(() => deep<HTMLButtonElement>(widget, '.banner .primary'));
    await expectAccessible(widget);
    theirs.click();
    await until(() => deep<HTMLElement & { value: unknown }>(widget, '.fields #email')?.value === 'there@b.cn');
    expect(register.request.answers.basic?.email).to.equal('there@b.cn');
  });

  it('shows the bureau the moment the district is known', async () => {
    const { widget } = await make({ request: { step: 'workplace', answers: { workplace: { isEmployed: true } } } });
    await answer(widget, 'workRegion', '330203');
    const card = await until(() => deep(widget, 'accountant-bureau'));
    await until(() => card.shadowRoot?.textContent?.includes('海曙区财政局'));
    expect(card.shadowRoot?.textContent).to.include('0574-87654321').and.include('5 个工作日');
  });

  it('has one of several bureaus picked, and does not go on before', async () => {
    const { widget, register } = await make({ request: { step: 'workplace', answers: whole } });
    const both = ['海曙区财政局', '虚构开发区财政局'].map((name, index) => ({ code: `Z${index}`, name, phone: '', register: 'ningbo' as const, workingDays: 5 }));
    register.api.bureaus = () => Promise.resolve(both);
    await answer(widget, 'workRegion', '330203003');
    const card = await until(() => deep(widget, 'accountant-bureau'));
    await until(() => shadow(card).querySelectorAll('input[type=radio]').length === 2);
    const radios = [...shadow(card).querySelectorAll<HTMLInputElement>('input[type=radio]')];
    (await button(widget, '.steps .next')).click();
    const line = await until(() => deep(widget, '#summary a'));
    expect(line.textContent).to.equal('请选择所属会计管理部门。');
    await expectAccessible(widget);
    line.click();
    expect(shadow(card).activeElement).to.equal(radios[0]);
    radios[1]!.click();
    await until(() => !deep(widget, '#summary'));
    expect(shadow(card).textContent).to.include('5 个工作日');
    (await button(widget, '.steps .next')).click();
    await until(() => register.request?.answers.workplace?.authority === 'Z1' && deep(widget, '.fields #fullTimeLevel'));
  });

  it('fills the name that the directory has for a code, and says so', async () => {
    const { widget, register } = await make({ request: { step: 'workplace', answers: { workplace: { isEmployed: true } } } });
    await answer(widget, 'employerCode', '91330200MA21009620');
    const code = await until(() => deep(widget, '.fields #employerCode'));
    shadow(code).querySelector<HTMLButtonElement>('button')!.click();
    await until(() => deep<HTMLElement & { value: unknown }>(widget, '.fields #employerName')?.value === '宁波甬江财务有限公司');
    expect(shadow(code).querySelector('[role=status]')?.textContent).to.include('宁波甬江财务有限公司');
    expect(register.calls).to.include('employer 91330200MA21009620');
  });

  it('leads to the other portal for a region of the other register', async () => {
    const { widget } = await make({ request: { step: 'workplace', answers: { workplace: { isEmployed: true, workRegion: '330102001' } } } });
    const link = await until(() => deep<HTMLAnchorElement>(widget, 'accountant-bureau') && deep<HTMLAnchorElement>(widget, 'section.card a.button'));
    expect(link.getAttribute('href')).to.equal('/other');
  });

  it('saves before it leads there, tells nothing of the person on the way, and stays while something is unsaved', async () => {
    const { widget, register } = await make({ request: { step: 'workplace', answers: { workplace: { isEmployed: true, workRegion: '330102001' } } } });
    const link = await until(() => deep<HTMLAnchorElement>(widget, 'accountant-bureau') && deep<HTMLAnchorElement>(widget, 'section.card a.button'));
    const left: string[] = [];
    const card = deep<HTMLElement & { go: (href: string) => void }>(widget, 'accountant-bureau')!;
    card.go = (href) => void left.push(href);
    register.failing = { save: new TypeError('offline') };
    await answer(widget, 'workAddress', '解放路1号');
    link.click();
    await until(() => shadow(card).querySelector('[role=alert]'));
    expect(left).to.deep.equal([]);
    register.failing = {};
    link.click();
    await until(() => left.length > 0);
    expect(left).to.deep.equal([new URL('/other', location.href).href]);
    expect(register.request?.answers.workplace?.workAddress).to.equal('解放路1号');
  });

  it('stays where something is wrong, the photo included', async () => {
    const { widget } = await make({ request: { step: 'basic', answers: { basic: { ethnicity: '01', politicalStatus: '13' } } } });
    (await button(widget, '.steps .next')).click();
    const summary = await until(() => deep(widget, '#summary'));
    expect(summary.textContent).to.include('请上传照片。');
    expect(title(widget)).to.equal('基本信息');
    await expectAccessible(widget);
  });

  for (const [step, advice] of [
    ['basic', ['带*号为必填项', '0571-88808880', '白色背景2寸', '不要自行修改']],
    ['workplace', ['如无法获取，请手动录入单位名称', '无会计工作单位的，填写居住地', '如有疑问']],
    ['education', ['请填写全日制最高学历学位信息', '非全日制最高学历学位信息']],
    ['qualification', ['如无则无需填写']],
    ['files', ['格式为JPG或JPEG', '新上传的附件会覆盖', '摆放正确，清晰可辨']],
    ['confirm', ['同意以上资料填写无误']],
  ] as const) {
    it(`opens the step ${step} with its advice`, async () => {
      const { widget } = await make({ request: { step, answers: whole, files } });
      const shown = await until(() => deep(widget, '.tip'));
      expect(shown.textContent).to.include('温馨提示');
      for (const sentence of advice) expect(shown.textContent).to.include(sentence);
    });
  }

  it('takes another photo in place of the one that is there', async () => {
    const { widget, register } = await make({ request: { step: 'basic', answers: whole, files } });
    const photo = await until(() => deep<PhotoElement>(widget, 'accountant-photo'));
    expect(photo.stored).to.equal('photo-1');
    choose(shadow(photo).querySelector('input[type=file]')!, [await picture({ width: 413, height: 579 })]);
    await until(() => photo.stored !== 'photo-1');
    expect(register.request?.files.filter(({ kind }) => kind === 'photo').length).to.equal(1);
  });

  it('uploads the papers that the answers demand', async () => {
    const { widget, register } = await make({ request: { step: 'files', answers: whole, files: files.slice(0, 5) } });
    const cards = await until(() => {
      const found = deep(widget, '.stack')?.querySelectorAll('accountant-upload');
      return found && found.length > 0 ? [...found] : undefined;
    });
    expect(cards.map(({ label }) => label)).to.deep.equal([
      '统一社会信用代码证/组织机构代码证',
      '开始会计工作单位证明',
      '现会计工作单位证明',
      '全日制学历证书',
      '全日制学位证书',
    ]);
    await expectAccessible(widget);
    (await button(widget, '.steps .next')).click();
    const summary = await until(() => deep(widget, '#summary'));
    expect(summary.textContent).to.include('请上传全日制学位证书。');
    choose(shadow(cards[4]!).querySelector('input[type=file]')!, [await picture({ width: 700, height: 900 })]);
    await until(() => register.calls.includes('upload fullTimeDegreeCertificate 1'));
    await until(() => cards[4]!.pages.length === 1);
    (await button(widget, '.steps .next')).click();
    await visit('表单信息提交确认', widget);
  });

  for (const [before, after, loaded] of [
    ['qualification', '附件上传', '.stack accountant-upload'],
    ['files', '表单信息提交确认', '#part-basic'],
  ] as const) {
    it(`keeps focus on the title of ${after} once what it shows has come`, async () => {
      const { widget } = await make({ request: { step: before, answers: whole, files } });
      (await button(widget, '.steps .next')).click();
      await visit(after, widget);
      await until(() => deep(widget, loaded));
      expect(deep(widget, '.title:focus')?.textContent).to.equal(after);
    });
  }

  it('tells of each paper what the register says of it', async () => {
    const { widget } = await make({ request: { step: 'files', answers: whole } });
    const card = await until(() => deep(widget, '#startWorkProof'));
    expect(shadow(card).querySelector('.hint')?.textContent).to.include('四角完整').and.include('文字清晰可辨');
    expect(shadow(card).querySelector('a[download]')?.getAttribute('href')).to.equal('https://register.example/v1/evidence-kinds/startWorkProof/template?v=2');
    expect(shadow(deep(widget, '#fullTimeDiploma')!).querySelector('a[download]')).to.equal(null);
  });

  it('offers another try where what the register says of the papers does not come', async () => {
    const { widget, register } = await make({ request: { step: 'qualification', answers: whole } });
    register.failing = { evidenceKinds: new TypeError('offline') };
    (await button(widget, '.steps .next')).click();
    const step = await until(() => deep(widget, 'accountant-files-step'));
    const retry = await until(() => shadow(step).querySelector<HTMLButtonElement>('button'));
    register.failing = {};
    retry.click();
    await until(() => deep(widget, '#startWorkProof'));
  });

  it('has one paper serve for both employers, and for as long as they are the same', async () => {
    const { widget, register } = await make({ request: { step: 'files', answers: whole } });
    const start = await until(() => deep(widget, '#startWorkProof'));
    const present = deep(widget, '#currentWorkProof')!;
    start.querySelector<HTMLInputElement>('.tick input')!.click();
    await until(() => start.textContent?.includes('这里自动采用'));
    choose(shadow(present).querySelector('input[type=file]')!, [await picture({ width: 700, height: 900 })]);
    await until(() => register.calls.includes('upload startWorkProof 1'));
    await until(() => shadow(start).querySelector('.state')?.textContent?.includes('已上传'));
    await expectAccessible(widget);
    choose(shadow(start).querySelector('input[type=file]')!, [await picture({ width: 700, height: 900 })]);
    await until(() => !start.querySelector<HTMLInputElement>('.tick input')!.checked);
  });

  it('has the paper serve again where the tick is set anew after a paper of its own', async () => {
    const { widget, register } = await make({ request: { step: 'files', answers: whole, files } });
    const start = await until(() => deep(widget, '#startWorkProof'));
    const tick = start.querySelector<HTMLInputElement>('.tick input')!;
    const copies = () => register.calls.filter((call) => call === 'upload startWorkProof 1').length;
    tick.click();
    await until(() => copies() === 1 && shadow(start).querySelector('.page .quiet'));
    shadow(start).querySelector<HTMLElement>('.page .quiet')!.click();
    await until(() => !tick.checked && shadow(start).querySelector('.state')?.textContent?.includes('未上传'));
    tick.click();
    await until(() => copies() === 2);
  });

  it('unticks, and says so, where the pages could not be used for both; ticked again it tries again', async () => {
    const { widget, register } = await make({ request: { step: 'files', answers: whole, files } });
    const start = await until(() => deep(widget, '#startWorkProof'));
    const tick = start.querySelector<HTMLInputElement>('.tick input')!;
    register.failing = { upload: new TypeError('offline') };
    tick.click();
    await until(() => !tick.checked && shadow(widget).querySelector('[role=status]')?.textContent?.includes('开始会计工作单位证明没有上传成功'));
    register.failing = {};
    register.calls.length = 0;
    tick.click();
    await until(() => register.calls.includes('upload startWorkProof 1'));
    expect(tick.checked).to.equal(true);
  });

  it('offers no paper for two where the register does not say that it may serve for both', async () => {
    const { widget, register } = await make({ request: { step: 'qualification', answers: whole } });
    register.kinds = register.kinds.map(({ servedBy: _, ...kind }) => kind);
    (await button(widget, '.steps .next')).click();
    const start = await until(() => deep(widget, '#startWorkProof'));
    expect(start.querySelector('.tick')).to.equal(null);
  });

  it('asks for one paper only while the other is to serve for both', async () => {
    const { widget } = await make({ request: { step: 'files', answers: whole, files: files.filter(({ kind }) => !kind.endsWith('WorkProof')) } });
    const start = await until(() => deep(widget, '#startWorkProof'));
    start.querySelector<HTMLInputElement>('.tick input')!.click();
    (await button(widget, '.steps .next')).click();
    const summary = await until(() => deep(widget, '#summary'));
    expect([...summary.querySelectorAll('a')].map(({ textContent }) => textContent)).to.deep.equal(['请上传现会计工作单位证明。']);
  });

  it('tells in the card what the register refuses of an upload', async () => {
    const { widget, register } = await make({ request: { step: 'files', answers: whole } });
    register.failing = { upload: new ApiError(422, { code: 'file-unreadable', errors: [{ path: '/files/fullTimeDiploma', code: 'file-unreadable', params: {} }] }) };
    const card = await until(() => deep(widget, '#fullTimeDiploma'));
    choose(shadow(card).querySelector('input[type=file]')!, [await picture({ width: 700, height: 900 })]);
    await until(() => shadow(card).textContent?.includes('图片无法打开'));
  });

  it('shows all that was entered before it is submitted', async () => {
    const { widget } = await make({ request: { step: 'confirm', answers: whole, files } });
    const step = await until(() => deep(widget, '#part-basic')).then(() => deep(widget, 'accountant-confirm-step')!);
    await until(() => shadow(step).textContent?.includes('宁波市 海曙区') && shadow(step).textContent?.includes('所属会计管理部门海曙区财政局'));
    const text = shadow(step).textContent;
    for (const part of ['陈渔', '汉族', '群众', '宁波甬江财务有限公司', '事业单位', '出纳', '本科', '学士', '会计学', '全日制学历证书']) expect(text).to.include(part);
    await expectAccessible(widget);
  });

  for (const [pick, authority] of [['none is picked', null], ['the one picked is not among them any more', 'Z2']] as const) {
    it(`names no bureau in the summary where several serve the place and ${pick}`, async () => {
      const { widget, register } = await make({ request: { step: 'files', answers: { ...whole, workplace: { ...whole.workplace, authority } }, files } });
      register.api.bureaus = () => Promise.resolve(['甲', '乙'].map((name, index) => ({ code: `Z${index}`, name: `${name}财政局`, phone: '', register: 'ningbo', workingDays: 5 })));
      (await button(widget, '.steps .next')).click();
      const step = await until(() => deep(widget, 'accountant-confirm-step'));
      await until(() => shadow(step).textContent?.includes('宁波市 海曙区'));
      expect(shadow(step).textContent).to.include('所属会计管理部门').and.not.to.include('财政局');
    });
  }

  it('leads from the summary to a section', async () => {
    const { widget } = await make({ request: { step: 'confirm', answers: whole, files } });
    (await button(widget, '.part:nth-of-type(3) button')).click();
    await visit('学历学位', widget);
  });

  it('submits once ticked, and gives a receipt', async () => {
    const { widget, register } = await make({ request: { step: 'confirm', answers: whole, files } });
    const told: string[] = [];
    widget.addEventListener('accountant-submitted', ({ receipt }) => told.push(receipt));
    const confirm = await button(widget, '.steps .next');
    confirm.click();
    await until(() => deep(widget, '#error'));
    expect(register.calls.some((call) => call.startsWith('submit'))).to.equal(false);
    deep<HTMLInputElement>(widget, '.tick input')!.click();
    confirm.click();
    const number = await until(() => deep(widget, '.receipt .number'));
    expect(number.textContent).to.equal('NB-2026-7F3K-Q');
    expect(told).to.deep.equal(['NB-2026-7F3K-Q']);
    await expectAccessible(widget);
  });

  it('tells all that is missing at once, the tick as well, before the register is asked', async () => {
    const answers = { ...whole, basic: { ...whole.basic, ethnicity: null }, workplace: { ...whole.workplace, workPostcode: '31500' }, education: { ...whole.education, fullTimeSchool: '' } };
    const { widget, register } = await make({ request: { step: 'confirm', answers, files: files.filter(({ kind }) => kind !== 'photo' && kind !== 'fullTimeDiploma') } });
    const summary = await until(() => deep(widget, '#summary'));
    // Known, and not told before it is asked for.
    expect(getComputedStyle(summary).visibility).to.equal('hidden');
    (await button(widget, '.steps .next')).click();
    await until(() => getComputedStyle(summary).visibility === 'visible');
    expect([...summary.querySelectorAll('a')].map(({ textContent }) => textContent)).to.deep.equal([
      '请选择民族。',
      '请填写6位数字的邮政编码，您填写了5位。',
      '请填写全日制毕业学校。',
      '请上传照片。',
      '请上传全日制学历证书。',
    ]);
    expect(deep(widget, '#error')?.textContent).to.include('同意以上资料填写无误');
    await until(() => summary.matches(':focus'));
    expect(register.calls.some((call) => call.startsWith('submit'))).to.equal(false);
    await expectAccessible(widget);
    summary.querySelectorAll('a')[2]?.click();
    await visit('学历学位', widget);
    await until(() => deep<HTMLElement & { error: string }>(widget, '.fields #fullTimeSchool')?.error.includes('毕业学校'));
  });

  it('keeps the receipt when the session is renewed', async () => {
    const { widget, register } = await make({ request: { step: 'confirm', answers: whole, files } });
    const confirm = await button(widget, '.steps .next');
    deep<HTMLInputElement>(widget, '.tick input')!.click();
    confirm.click();
    await until(() => deep(widget, '.receipt .number'));
    register.move('signed-in');
    await settled(widget);
    expect(deep(widget, '.receipt .number')).not.to.equal(undefined);
  });

  it('shows what the register finds wrong at the submission, and leads to its place', async () => {
    const { widget, register } = await make({ request: { step: 'confirm', answers: whole, files } });
    const errors = [{ path: '/workplace/workPostcode', code: 'postcode-invalid', params: {} }];
    register.failing = { submit: new ApiError(422, { code: 'form-invalid', errors }) };
    const confirm = await button(widget, '.steps .next');
    deep<HTMLInputElement>(widget, '.tick input')!.click();
    confirm.click();
    const link = await until(() => deep<HTMLAnchorElement>(widget, '#summary a'));
    expect(link.textContent).to.include('邮政编码');
    link.click();
    await visit('工作单位或居住地', widget);
    await until(() => deep<HTMLElement & { error: string }>(widget, '.fields #workPostcode')?.error.includes('邮政编码'));
    await until(() => deep(widget, '.fields #workPostcode')?.matches(':focus'));
  });

  it('begins at the summary with what was withdrawn, every step within reach', async () => {
    const { widget } = await make({ request: { answers: whole, files, submittedAt: '2026-11-20T06:03:00Z' } });
    await visit('表单信息提交确认', widget);
    (await button(widget, 'nav li:nth-child(4) button')).click();
    await visit('学历学位', widget);
    expect(shadow(widget).querySelectorAll('nav button').length).to.equal(6);
  });

  it('shows the way of a request that is under way instead of a form', async () => {
    const { widget } = await make({ request: { status: 'submitted', answers: whole, submittedAt: '2026-11-20T06:03:00Z' } });
    await until(() => deep(widget, 'accountant-progress'));
    expect(deep(widget, 'accountant-section-step')).to.equal(undefined);
  });

  it('mends what was returned, beginning at the first mark', async () => {
    const returned = { reason: '邮政编码请核对', fields: ['/workplace/workPostcode'], files: [] };
    const { widget, register } = await make({ request: { status: 'returned', step: 'confirm', answers: whole, files, returned } });
    const progress = await until(() => deep(widget, 'accountant-progress'));
    const mend = await until(() => deep<HTMLElement>(progress, '.returned .primary'));
    mend.click();
    await visit('工作单位或居住地', widget);
    const field = await until(() => deep<HTMLElement & { returned: boolean }>(widget, '.fields #workPostcode'));
    expect(field.returned).to.equal(true);
    expect(register.calls).to.include('mend');
    expect(shadow(widget).querySelector('.banner')?.textContent).to.include('邮政编码请核对');
    await until(() => field.matches(':focus'));
  });

  for (const [where, changeHref, expected] of [['leads to', '/change', '/change#accountant-change=ningbo.basic'], ['offers no way to', undefined, undefined]] as const) {
    it(`${where} a returned change of who is on record, where the page for it is ${changeHref ? 'known' : 'not'}`, async () => {
      const { widget } = await make({ request: { status: 'approved' }, change: { status: 'returned', section: 'basic', returned: { reason: '请核对', fields: [], files: [] } } });
      widget.changeHref = changeHref;
      const returned = await until(() => deep<HTMLElement>(widget, '.returned'));
      const link = returned.querySelector<HTMLElement>('.primary');
      expect(link?.getAttribute('href') ?? undefined).to.equal(expected);
      let isFollowed = link === null;
      widget.parentElement?.addEventListener('click', (event) => {
        isFollowed = !event.defaultPrevented;
        event.preventDefault();
      });
      link?.click();
      expect(isFollowed).to.equal(true);
    });
  }

  it('offers another try where the register does not answer', async () => {
    const { widget, register } = await make({ state: 'signed-out' });
    register.failing = { requests: new TypeError('offline') };
    register.move('signed-in');
    const retry = await until(() => deep<HTMLButtonElement>(widget, '.holding button'));
    register.failing = {};
    retry.click();
    await until(() => deep(widget, 'accountant-notice-step'));
  });

  it('grows on demand and remembers it', async () => {
    const { widget } = await make({ request: { step: 'basic' } });
    deep<HTMLButtonElement>(widget, '.large')!.click();
    expect([widget.large, localStorage.getItem('accountant-large')]).to.deep.equal([true, '1']);
    await settled(widget);
    expect(getComputedStyle(widget).fontSize).to.equal('24px');
    localStorage.clear();
  });

  it('grows with the progress inside it', async () => {
    const { widget } = await make({ request: { status: 'submitted', submittedAt: '2026-11-23T06:03:00Z' } });
    const progress = await until(() => deep(widget, 'accountant-progress'));
    deep<HTMLButtonElement>(widget, '.large')!.click();
    await settled(widget);
    expect(progress.hasAttribute('large')).to.equal(true);
    localStorage.clear();
  });

  it('speaks English where the page does', async () => {
    document.documentElement.lang = 'en';
    const { widget } = await make({ request: { step: 'basic' } });
    await visit('Basic information', widget);
    document.documentElement.lang = 'zh-CN';
    expect(deep(widget, '.identity')?.textContent ?? '').to.include(resident.name);
  });
});
