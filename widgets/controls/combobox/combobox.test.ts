import { expect } from 'chai';
import { html } from 'lit';
import { expectAccessible } from '../../internal/testing/accessible.ts';
import { controlSuite } from '../../internal/testing/control-suite.ts';
import { fixture, settled } from '../../internal/testing/fixture.ts';
import './define.ts';
import type { ComboboxControl } from './combobox.ts';
import type { Item } from './match-items.ts';

const items: Item[] = [
  ['01', '汉族', 'han zu'],
  ['02', '蒙古族', 'meng gu zu'],
  ['03', '回族', 'hui zu'],
];

describe('<accountant-combobox>', () => {
  controlSuite<ComboboxControl>('accountant-combobox', (control) => (control.items = items));

  const make = async (value: string | null = null) => {
    const control = await fixture<ComboboxControl>(
      html`<accountant-combobox label="民族" .items=${items} .value=${value}></accountant-combobox>`,
    );
    const input = control.renderRoot.querySelector('input')!;
    input.focus();
    const key = async (name: string) => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: name, cancelable: true, bubbles: true }));
      await settled(control);
    };
    const type = async (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await settled(control);
    };
    const shown = () => [...control.renderRoot.querySelectorAll('li')].map((option) => option.textContent);
    return { control, input, key, type, shown };
  };

  it('is accessible while open', async () => {
    const { control, key } = await make('02');
    await key('ArrowDown');
    await expectAccessible(control);
  });

  it('narrows the list by what is typed, and Enter takes the first', async () => {
    const { control, key, type, shown } = await make();
    await type('mg');
    expect(shown()).to.deep.equal(['蒙古族']);
    await key('Enter');
    expect(control.value).to.equal('02');
    expect(shown()).to.deep.equal([]);
  });

  it('moves through the list by the arrow keys and names the active option', async () => {
    const { control, input, key } = await make();
    await key('ArrowDown');
    await key('ArrowDown');
    await key('ArrowDown');
    expect(input.getAttribute('aria-activedescendant')).to.equal('option-1');
    await key('ArrowUp');
    await key('Enter');
    expect(control.value).to.equal('01');
  });

  it('starts at the stored answer', async () => {
    const { input, key } = await make('03');
    expect(input.value).to.equal('回族');
    await key('ArrowDown');
    expect(input.getAttribute('aria-activedescendant')).to.equal('option-2');
  });

  it('leaves the stored answer alone on Escape', async () => {
    const { control, input, key, type } = await make('01');
    await type('回');
    await key('Escape');
    expect(control.value).to.equal('01');
    expect(input.value).to.equal('汉族');
  });

  it('keeps its list out of the way of the Tab key, though it scrolls', async () => {
    const { control, key } = await make();
    await key('ArrowDown');
    expect(control.renderRoot.querySelector('ul')!.tabIndex).to.equal(-1);
    expect(control.renderRoot.querySelector('ul')!.hasAttribute('tabindex')).to.equal(true);
  });

  it('takes the only match when it is left', async () => {
    const { control, input, type } = await make();
    await type('huizu');
    input.blur();
    expect(control.value).to.equal('03');
  });

  it('keeps a text that names no option', async () => {
    const { control, input, type } = await make();
    await type('外星族');
    input.blur();
    await settled(control);
    expect(control.value).to.equal('外星族');
    expect(input.value).to.equal('外星族');
  });

  it('does not take the Enter that ends a composition', async () => {
    const { control, input, type } = await make();
    await type('han');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));
    expect(control.value).to.equal(null);
  });

  it('does not take it either where the browser ends the composition before the key, as Safari does', async () => {
    const { control, input, type } = await make();
    await type('han');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229 }));
    expect(control.value).to.equal(null);
  });
});
