import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { until } from '../internal/testing/fixture.ts';
import { whole } from './testing/fake-register.ts';
import { answer, button, deep, files, make, shadow, visit } from './testing/open-registration.ts';

describe('the list of steps', () => {
  it('opens where there is no room for it beside the steps, and closes with the step that is gone to', async () => {
    const { widget } = await make({ request: { step: 'education', answers: whole } });
    await visit('学历学位', widget);
    widget.style.inlineSize = '320px';
    const brief = await button(widget, '.brief');
    const list = () => shadow(widget).querySelector<HTMLElement>('.where ol')!;
    expect([brief.textContent, list().offsetHeight]).to.deep.equal(['第 4 步，共 7 步 · 学历学位 ▾', 0]);
    brief.click();
    expect(list().offsetHeight).to.be.above(300);
    await expectAccessible(widget);
    expect([...list().querySelectorAll('button')].filter(({ offsetHeight }) => offsetHeight < 44)).to.deep.equal([]);
    brief.click();
    expect(list().offsetHeight).to.equal(0);
    brief.click();
    list().querySelectorAll('button')[1]!.click();
    await visit('基本信息', widget);
    expect(list().offsetHeight).to.equal(0);
    await until(() => deep(widget, '.title')?.matches(':focus'));
    widget.style.inlineSize = '900px';
    expect(list().offsetHeight).to.be.above(300);
  });

  it('takes the tick from a step that is left unfinished, and gives it back once it is whole', async () => {
    const { widget } = await make({ request: { answers: whole, files, submittedAt: '2026-11-20T06:03:00Z' } });
    const ticked = () => [...shadow(widget).querySelectorAll('.where .done')].map((item) => item.textContent?.match(/✓(.+)（已完成）/)?.[1]);
    const goTo = async (index: number, name: string) => {
      await until(() => shadow(widget).querySelectorAll<HTMLElement>('.where li')[index]?.querySelector('button')).then((item) => item.click());
      await visit(name, widget);
      await until(() => deep(widget, 'accountant-section-form') ?? deep(widget, '.tick'));
    };
    const others = ['登记须知', '基本信息', '工作单位或居住地', '附件上传'];
    await visit('表单信息提交确认', widget);
    await goTo(3, '学历学位');
    await answer(widget, 'fullTimeSchool', '');
    await goTo(4, '专业技术资格');
    await until(() => String(ticked()) === String(others));
    await goTo(3, '学历学位');
    await answer(widget, 'fullTimeSchool', '虚构大学');
    await goTo(4, '专业技术资格');
    await until(() => String(ticked()) === '登记须知,基本信息,工作单位或居住地,学历学位,附件上传');
  });

  it('takes the tick from the papers where one is taken away', async () => {
    const { widget, register } = await make({ request: { answers: whole, files, submittedAt: '2026-11-20T06:03:00Z' } });
    await visit('表单信息提交确认', widget);
    const item = (index: number) => shadow(widget).querySelectorAll<HTMLElement>('.where li')[index]!;
    await until(() => item(5).textContent?.includes('✓'));
    item(5).querySelector('button')!.click();
    const paper = await until(() => deep(widget, '#fullTimeDiploma'));
    shadow(paper).querySelector<HTMLElement>('.page .quiet')!.click();
    await until(() => register.calls.some((call) => call.startsWith('remove')));
    item(3).querySelector('button')!.click();
    await visit('学历学位', widget);
    await until(() => !item(5).textContent?.includes('✓'));
    expect(item(4).textContent).to.include('✓');
  });

  it('takes the tick from each step in which the summary finds something missing', async () => {
    const { widget } = await make({ request: { answers: { ...whole, workplace: {} }, files: files.slice(0, -1), submittedAt: '2026-11-20T06:03:00Z' } });
    await visit('表单信息提交确认', widget);
    await until(() => shadow(widget).querySelectorAll('.where .done').length === 4);
    const numbers = [...shadow(widget).querySelectorAll('.where li:not(.done) button')].map(({ textContent }) => textContent);
    expect(numbers).to.deep.equal(['3工作单位或居住地', '6附件上传']);
    await expectAccessible(widget);
  });
});
