import { expect } from 'chai';
import { html } from 'lit';
import { controlSuite } from '../../internal/testing/control-suite.ts';
import { fixture } from '../../internal/testing/fixture.ts';
import './define.ts';
import type { YesNoControl } from './yes-no.ts';

describe('<accountant-yes-no>', () => {
  controlSuite('accountant-yes-no');

  it('chooses nothing by itself', async () => {
    const control = await fixture<YesNoControl>(html`<accountant-yes-no label="是否有工作单位"></accountant-yes-no>`);
    expect(control.renderRoot.querySelector(':checked')).to.equal(null);
  });

  it('stores no as false', async () => {
    const control = await fixture<YesNoControl>(html`<accountant-yes-no label="是否有工作单位"></accountant-yes-no>`);
    control.renderRoot.querySelectorAll('input')[1]!.click();
    expect(control.value).to.equal(false);
  });
});
