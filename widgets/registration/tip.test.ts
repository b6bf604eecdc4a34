import { expect } from 'chai';
import { html } from 'lit';
import { fixture } from '../internal/testing/fixture.ts';
import { tip } from './tip.ts';

describe('the advice of a step', () => {
  it('leads where its links lead, in a page of their own', async () => {
    const box = await fixture<HTMLElement>(html`<div>${tip('温馨提示', ['可先自查（[下载](https://tool.example/a.zip)）。', '致电 0571-88808880。'])}</div>`);
    expect([...box.querySelectorAll('li')].map((line) => line.textContent)).to.deep.equal(['可先自查（下载）。', '致电 0571-88808880。']);
    const { href, target, rel } = box.querySelector('a')!;
    expect([href, target, rel]).to.deep.equal(['https://tool.example/a.zip', '_blank', 'noopener noreferrer']);
  });

  it('may be nothing but a link', async () => {
    const box = await fixture<HTMLElement>(html`<div>${tip('温馨提示', ['[照片工具](https://tool.example/)'])}</div>`);
    expect(box.querySelector('a')!.textContent).to.equal('照片工具');
  });

  it('makes no link of anything else', async () => {
    const line = '[看](javascript:alert(1)) <a href="https://x.example">x</a>';
    const box = await fixture<HTMLElement>(html`<div>${tip('温馨提示', [line])}</div>`);
    expect(box.querySelector('p')!.textContent).to.equal(line);
    expect(box.querySelector('a')).to.equal(null);
  });
});
