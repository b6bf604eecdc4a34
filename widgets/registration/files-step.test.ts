import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { until } from '../internal/testing/fixture.ts';
import { choose, picture } from '../internal/testing/pictures.ts';
import { ApiError } from '../session/api-error.ts';
import { whole } from './testing/fake-register.ts';
import { button, deep, files, make, shadow, visit } from './testing/open-registration.ts';

describe('the step of the papers', () => {
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

  it('says nothing more of a picture that was refused once another paper serves', async () => {
    const { widget, register } = await make({ request: { step: 'files', answers: whole, files: files.filter(({ kind }) => kind !== 'startWorkProof') } });
    const start = await until(() => deep(widget, '#startWorkProof'));
    const state = () => shadow(start).querySelector('.state')?.textContent;
    choose(shadow(start).querySelector('input[type=file]')!, [await picture({ width: 500, height: 900 })]);
    await until(() => state()?.includes('不合格'));
    start.querySelector<HTMLInputElement>('.tick input')!.click();
    await until(() => register.calls.includes('upload startWorkProof 1'));
    await until(() => state() === '✓ 已上传');
    expect(shadow(start).querySelector('.error')).to.equal(null);
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
});
