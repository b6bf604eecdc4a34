import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { settled, until } from '../internal/testing/fixture.ts';
import { choose, picture } from '../internal/testing/pictures.ts';
import type { RequestDetail } from '../session/types.ts';
import { whole } from './testing/fake-register.ts';
import { answer, button, deep, files, make, shadow, visit } from './testing/open-registration.ts';

describe('the course of a registration', () => {
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

  it('begins at the summary with what was withdrawn, every step within reach', async () => {
    const { widget } = await make({ request: { answers: whole, files, submittedAt: '2026-11-20T06:03:00Z' } });
    await visit('表单信息提交确认', widget);
    (await button(widget, 'nav li:nth-child(4) button')).click();
    await visit('学历学位', widget);
    expect(shadow(widget).querySelectorAll('nav li button').length).to.equal(6);
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
});
