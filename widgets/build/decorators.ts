type Options = { [name: string]: unknown };
type Prototype = { constructor: { createProperty?: (name: PropertyKey, options?: Options) => void } };
type Rooted = { renderRoot?: ParentNode };

/**
 * What the bundle has in the place of `lit/decorators.js`: the same three decorators in the one form that our compiler
 * calls, for a fifth of the bytes. Lit's serve the decorators of the standard, accessors and caches besides.
 */
export function property(options?: Options) {
  return (prototype: object, name: PropertyKey): void => (prototype as Prototype).constructor.createProperty?.(name, options);
}

/** A property that no attribute sets. */
export function state(options?: Options) {
  return property({ ...options, state: true, attribute: false });
}

/** The first element in what was drawn that matches. */
export function query(selector: string) {
  return (prototype: object, name: PropertyKey): void => {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Rooted) {
        return this.renderRoot?.querySelector(selector) ?? null;
      },
    });
  };
}
