type KeyedStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Milliseconds within which writes are put together. */
const span = 500;

/**
 * A storage that is not written to at each key: what is written goes through soon after, at the latest when the page is
 * hidden or left. What is read is what was written last.
 */
export class LateStorage implements KeyedStorage {
  readonly #storage: KeyedStorage;
  readonly #late = new Map<string, string>();
  #timer?: ReturnType<typeof setTimeout>;

  /** Lives as long as the page. */
  constructor(storage: KeyedStorage) {
    this.#storage = storage;
    for (const leaving of ['pagehide', 'visibilitychange']) addEventListener(leaving, () => this.settle());
  }

  keys(): string[] {
    this.settle();
    return Object.keys(this.#storage);
  }

  getItem(key: string): string | null {
    return this.#late.get(key) ?? this.#storage.getItem(key);
  }

  setItem(key: string, value: string): void {
    this.#late.set(key, value);
    this.#timer ??= setTimeout(() => this.settle(), span);
  }

  removeItem(key: string): void {
    this.#late.delete(key);
    this.#storage.removeItem(key);
  }

  /** Writes what waits. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const late = [...this.#late];
    this.#late.clear();
    try {
      for (const [key, value] of late) this.#storage.setItem(key, value);
    } catch {
      // A storage that is full keeps what it has; the register gets the rest with the next save.
    }
  }
}
