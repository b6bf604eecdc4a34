import { expect } from 'chai';
import { html } from 'lit';
import { controlSuite } from '../../internal/testing/control-suite.ts';
import { fixture, settled } from '../../internal/testing/fixture.ts';
import './define.ts';
import type { DateControl } from './date.ts';

describe('<accountant-date>', () => {
  controlSuite('accountant-date');

  const typed = async (text: string) => {
    const control = await fixture<DateControl>(html`<accountant-date name="since" label="时间"></accountant-date>`);
    const input = control.renderRoot.querySelector('input')!;
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await settled(control);
    return { control, input };
  };

  it('stores the day and leaves the text alone while it is typed', async () => {
    const { control, input } = await typed('2019年7月1日');
    expect(control.value).to.equal('2019-07-01');
    expect(input.value).to.equal('2019年7月1日');
  });

  it('shows the day as stored once it is left', async () => {
    const { control, input } = await typed('20190701');
    input.blur();
    await settled(control);
    expect(input.value).to.equal('2019-07-01');
  });

  it('keeps what means no day', async () => {
    const { control, input } = await typed('2019-2-30');
    input.blur();
    await settled(control);
    expect(control.value).to.equal('2019-2-30');
    expect(input.value).to.equal('2019-2-30');
  });
});
