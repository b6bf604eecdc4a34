import { describe, expect, it } from 'vitest';
import { property, query, state } from './decorators.ts';

/** A class as Lit's base class makes them: it is told of each property. */
function declared() {
  const told: [PropertyKey, unknown][] = [];
  const { prototype } = class {
    static createProperty(name: PropertyKey, options?: unknown): void {
      told.push([name, options]);
    }
  };
  return { prototype, told };
}

describe('the decorators of the bundle', () => {
  it('declare a property with its options, or without any', () => {
    const { prototype, told } = declared();
    property({ type: Boolean })(prototype, 'large');
    property()(prototype, 'label');
    expect(told).toEqual([['large', { type: Boolean }], ['label', undefined]]);
  });

  it('declare a state that no attribute sets', () => {
    const { prototype, told } = declared();
    state()(prototype, 'isOpen');
    expect(told).toEqual([['isOpen', { state: true, attribute: false }]]);
  });

  it('find an element in what was drawn, and none before', () => {
    const prototype: { button?: unknown; renderRoot?: { querySelector: (selector: string) => unknown } } = {};
    query('.open')(prototype, 'button');
    expect(prototype.button).toBe(null);
    prototype.renderRoot = { querySelector: (selector) => `found ${selector}` };
    expect(prototype.button).toBe('found .open');
  });
});
