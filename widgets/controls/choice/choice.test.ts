import { expect } from 'chai';
import { controlSuite } from '../../internal/testing/control-suite.ts';
import { fixture } from '../../internal/testing/fixture.ts';
import { html } from 'lit';
import './define.ts';
import type { ChoiceControl } from './choice.ts';

const options = [['1', '初级'], ['2', '中级']] as const;

describe('<accountant-choice>', () => {
  controlSuite<ChoiceControl>('accountant-choice', (control) => (control.options = options));

  it('tells the code of what was chosen', async () => {
    const control = await fixture<ChoiceControl>(html`<accountant-choice label="级别" required .options=${options}></accountant-choice>`);
    control.renderRoot.querySelectorAll('input')[1]!.click();
    expect(control.value).to.equal('2');
  });

  it('shows the stored answer', async () => {
    const control = await fixture<ChoiceControl>(html`<accountant-choice label="级别" required .options=${options} .value=${'1'}></accountant-choice>`);
    expect([...control.renderRoot.querySelectorAll('input')].map(({ checked }) => checked)).to.deep.equal([true, false]);
  });

  it('takes focus where the choice is', async () => {
    const control = await fixture<ChoiceControl>(html`<accountant-choice label="级别" required .options=${options} .value=${'2'}></accountant-choice>`);
    control.focus();
    expect(control.shadowRoot?.activeElement).to.equal(control.renderRoot.querySelectorAll('input')[1]);
  });

  it('offers none where nothing need be chosen, so that a choice can be taken back', async () => {
    const control = await fixture<ChoiceControl>(html`<accountant-choice label="级别" .options=${options}></accountant-choice>`);
    const [none, first] = control.renderRoot.querySelectorAll('input');
    expect([none!.checked, none!.labels![0]!.textContent]).to.deep.equal([true, '无']);
    first!.click();
    expect(control.value).to.equal('1');
    none!.click();
    expect(control.value).to.equal(null);
  });
});
