import { expect } from 'chai';
import { controlSuite } from '../../internal/testing/control-suite.ts';
import { fixture } from '../../internal/testing/fixture.ts';
import { html } from 'lit';
import './define.ts';
import type { TextControl } from './text.ts';

describe('<accountant-text>', () => {
  controlSuite('accountant-text');

  it('tells what was typed, and null for nothing', async () => {
    const control = await fixture<TextControl>(html`<accountant-text name="email" label="电子邮箱"></accountant-text>`);
    const told: unknown[] = [];
    control.addEventListener('control-input', ({ name, value }) => told.push([name, value]));
    const input = control.renderRoot.querySelector('input')!;
    for (const text of ['a@b.cn', '']) {
      input.value = text;
      input.dispatchEvent(new Event('input'));
    }
    expect(told).to.deep.equal([['email', 'a@b.cn'], ['email', null]]);
  });

  it('keeps markup as text', async () => {
    const control = await fixture<TextControl>(html`<accountant-text .value=${'<img src=x onerror=alert(1)>'} label="备注" multiline></accountant-text>`);
    expect(control.renderRoot.querySelector('textarea')!.value).to.equal('<img src=x onerror=alert(1)>');
    expect(control.renderRoot.querySelector('img')).to.equal(null);
  });
});
