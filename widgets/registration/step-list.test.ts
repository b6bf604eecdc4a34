import { expect } from 'chai';
import { expectAccessible } from '../internal/testing/accessible.ts';
import { until } from '../internal/testing/fixture.ts';
import { whole } from './testing/fake-register.ts';
import { button, deep, make, shadow, visit } from './testing/open-registration.ts';

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
});
