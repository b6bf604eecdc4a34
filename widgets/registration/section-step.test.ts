import { expect } from 'chai';
import type { PhotoElement } from '../controls/photo/photo.ts';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { until } from '../internal/testing/fixture.ts';
import { choose, picture } from '../internal/testing/pictures.ts';
import { whole } from './testing/fake-register.ts';
import { answer, button, deep, files, make, shadow, title } from './testing/open-registration.ts';

describe('a step that asks for a section', () => {
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
});
