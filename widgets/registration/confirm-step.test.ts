import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { settled, until } from '../internal/testing/fixture.ts';
import { ApiError } from '../session/api-error.ts';
import { whole } from './testing/fake-register.ts';
import { button, deep, files, make, shadow, visit } from './testing/open-registration.ts';

describe('the step that confirms', () => {
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
});
