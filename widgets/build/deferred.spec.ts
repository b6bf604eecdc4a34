import { describe, expect, it } from 'vitest';
import { deferredSource, deferredModules, elementOf, isDeferred } from './deferred.ts';
import { isThere } from './regroup.ts';

const defining = `import { define } from '../../internal/define.ts';
import { Region } from './region.ts';

define('accountant-region', Region);

declare global {
  interface HTMLElementTagNameMap {
    'accountant-region': Region;
  }
}
`;
const element = `import { html } from 'lit';
import '../combobox/define.ts';

const most = 5;

/** A region. */
export class Region extends HTMLElement {
  drawn = html\`\${most}\`;
}
`;

describe('the deferred elements', () => {
  it('are there', () => {
    expect(deferredModules.filter((path) => !isThere(path))).toEqual([]);
    expect(deferredModules.every(isDeferred)).toBe(true);
    expect(isDeferred('widgets/registration/section-step.define.ts')).toBe(false);
  });
});

describe('elementOf', () => {
  it('finds the class beside the module that registers it', () => {
    expect(elementOf(defining)).toBe('./region.ts');
  });

  it('refuses a module that registers none from beside it', () => {
    expect(() => elementOf("import '../x.ts';")).toThrow('imports its element from beside it');
  });
});

describe('deferredSource', () => {
  it('makes and registers the element in a function that does so once, and imports what both modules import', () => {
    const lines = deferredSource(defining, element).split('\n');
    const start = lines.indexOf('export default () => {');
    expect(lines.slice(0, start)).toEqual(["import { html } from 'lit';", "import '../combobox/define.ts';", "import { define } from '../../internal/define.ts';", 'let isMade;']);
    expect(lines.slice(start + 1, start + 3)).toEqual(['if (isMade) return;', 'isMade = true;']);
    expect(lines.slice(start + 3)).toEqual(['const most = 5;', 'class Region extends HTMLElement {', '  drawn = html`${most}`;', '}', "define('accountant-region', Region);", '};', '']);
  });
});
