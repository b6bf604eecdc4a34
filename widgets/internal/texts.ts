export type Language = 'zh' | 'en';

/** Sentences and labels by key; `{name}` in one is a place for a value. */
export type Table = { readonly [key: string]: string };

type Loaders<T extends Table> = { [language in Language]: () => Promise<T> };

/** The texts of one part of the widgets, fetched for a language when an element first speaks it. */
export class Texts<T extends Table> {
  readonly #loaders: Loaders<T>;
  readonly #tables: { [language in Language]?: T } = {};

  constructor(loaders: Loaders<T>) {
    this.#loaders = loaders;
  }

  has(language: Language): boolean {
    return this.#tables[language] !== undefined;
  }

  /** Answers once the table is there; elements wait for it before they first draw. */
  async load(language: Language): Promise<void> {
    this.#tables[language] ??= await this.#loaders[language]();
  }

  /** The loaded table. */
  in(language: Language): T {
    const table = this.#tables[language];
    if (!table) throw new Error(`Texts.in: the table "${language}" was asked for before it was loaded`);
    return table;
  }
}

/** The text with its places filled. */
export function fill(text: string, values: { [name: string]: string | number }): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
