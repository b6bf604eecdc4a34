import { describe, expect, it } from 'vitest';
import { minifiedSource } from './minify-templates.ts';

describe('minifiedSource', () => {
  it('takes indentation out of html templates and keeps blanks that are seen', () => {
    const source = 'const x = html`<p>\n    ${a} <b>one</b>\n    two\n  </p>\n  <hr>`;';
    expect(minifiedSource(source)).toBe('const x = html`<p> ${a} <b>one</b> two </p><hr>`;');
  });

  it('reaches templates within templates', () => {
    expect(minifiedSource('html`<ul>\n  ${items.map((i) => html`<li>\n  ${i}</li>`)}\n</ul>`')).toBe('html`<ul> ${items.map((i) => html`<li> ${i}</li>`)} </ul>`');
  });

  it('shortens css and leaves what blanks mean there', () => {
    const source = 'css`\n  /* note */\n  a :hover {\n    margin: calc(1px + 2px) auto;\n    color: red;\n  }\n`';
    expect(minifiedSource(source)).toBe('css` a :hover{margin:calc(1px + 2px) auto;color:red}`');
  });

  it('leaves all other templates alone', () => {
    const source = 'const css = 1; const x = `a\n  b`; const y = html`<p>`;';
    expect(minifiedSource(source)).toBe(source);
  });
});
