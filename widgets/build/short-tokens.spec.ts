import { describe, expect, it } from 'vitest';
import { shortTokens } from './short-tokens.ts';

describe('shortTokens', () => {
  it('gives each token one short name wherever it stands', () => {
    const [set, read] = [shortTokens('--_ink-soft: #555;'), shortTokens('color: var(--_ink-soft); border-color: var(--_ink);')];
    const [, name] = /^(--_\w+): #555;$/.exec(set)!;
    expect(name!.length).toBeLessThan('--_ink'.length);
    expect(read).toContain(`color: var(${name});`);
    expect(read).not.toContain(`border-color: var(${name})`);
  });

  it('leaves the names that portals set', () => expect(shortTokens('var(--ar-accent, #0b5cad)')).toBe('var(--ar-accent, #0b5cad)'));

  it('refuses a token that nothing defines', () => expect(() => shortTokens('var(--_inc)')).toThrow('--_inc is not among the tokens'));
});
