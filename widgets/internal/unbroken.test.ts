import { expect } from 'chai';
import { html } from 'lit';
import '../controls/text/define.ts';
import type { TextControl } from '../controls/text/text.ts';
import { fixture } from './testing/fixture.ts';

/** How many lines each date and number in a hint takes where every width from one letter on is tried. */
async function linesOf(hint: string): Promise<{ [part: string]: number }> {
  const control = await fixture<TextControl>(html`<accountant-text label="名称" .hint=${hint}></accountant-text>`);
  const parts = [...control.renderRoot.querySelectorAll('#hint .whole')];
  const most: { [part: string]: number } = {};
  for (let width = 120; width < 400; width += 4) {
    control.style.inlineSize = `${width}px`;
    for (const part of parts) {
      const range = document.createRange();
      range.selectNodeContents(part);
      const lines = new Set([...range.getClientRects()].map(({ top }) => top)).size;
      most[part.textContent!] = Math.max(lines, most[part.textContent!] ?? 0);
    }
  }
  return most;
}

describe('unbroken', () => {
  it('keeps dates and phone numbers on one line, whatever the width', async () => {
    expect(await linesOf('请在2024-06-30以前致电 0571-88808880 或 0574-87654321-8 咨询')).to.deep.equal({ '2024-06-30': 1, '0571-88808880': 1, '0574-87654321-8': 1 });
  });

  it('leaves all else as it is', async () => {
    expect(await linesOf('虚构路2号 A-B 会计-出纳 315000')).to.deep.equal({});
  });
});
