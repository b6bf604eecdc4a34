import { expect } from 'chai';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Control } from '../../controls/control.ts';
import { expectAccessible } from './accessible.ts';
import { fixture, settled } from './fixture.ts';

/** What every control does alike; each runs it with its own tag and what else it must be given. */
export function controlSuite<E extends Control>(tag: string, given: (control: E) => void = () => undefined): void {
  const make = async (change: (control: E) => void = () => undefined): Promise<E> => {
    const control = await fixture<E>(staticHtml`<${unsafeStatic(tag)} name="field" label="名称"></${unsafeStatic(tag)}>`);
    given(control);
    change(control);
    await settled(control);
    return control;
  };
  const input = (control: E) => control.renderRoot.querySelector('fieldset, #input')!;

  it('passes the accessibility check, with and without an error', async () => {
    const control = await make();
    await expectAccessible(control);
    control.error = '请填写名称';
    control.hint = '如营业执照所示';
    control.returned = true;
    await settled(control);
    await expectAccessible(control);
  });

  it('says in words whether an answer is demanded', async () => {
    expect((await make()).renderRoot.textContent).to.include('选填');
    expect((await make((control) => (control.required = true))).renderRoot.textContent).to.include('必填');
  });

  it('ties error and hint to the input, the error first', async () => {
    const control = await make((it) => {
      it.error = '请填写名称';
      it.hint = '如营业执照所示';
    });
    expect(input(control).getAttribute('aria-describedby')).to.equal('error hint');
    expect(control.renderRoot.querySelector('#error')?.textContent).to.include('请填写名称');
  });

  it('keeps the order label, hint, error, input', async () => {
    const control = await make((it) => {
      it.error = '请填写名称';
      it.hint = '如营业执照所示';
    });
    const order = [...control.renderRoot.querySelectorAll('label[for], legend, #hint, #error, .answer')].slice(0, 4);
    expect(order.map((part) => part.id || part.className || 'label')).to.deep.equal(['label', 'hint', 'error', 'answer']);
  });

  it('takes focus for its input', async () => {
    const control = await make();
    control.focus();
    expect(document.activeElement).to.equal(control);
  });

  it('tells when the person leaves it', async () => {
    const control = await make();
    const left: string[] = [];
    control.addEventListener('control-leave', (event) => left.push(event.name));
    control.focus();
    const other = await outside();
    other.focus();
    expect(left).to.deep.equal(['field']);
  });

  it('speaks English where the page does', async () => {
    document.documentElement.lang = 'en';
    const control = await make();
    document.documentElement.lang = 'zh-CN';
    expect(control.renderRoot.textContent).to.include('optional');
  });
}

async function outside(): Promise<HTMLElement> {
  const main = document.querySelector('main')!;
  const button = document.createElement('button');
  button.textContent = '下一步';
  main.append(button);
  return button;
}

