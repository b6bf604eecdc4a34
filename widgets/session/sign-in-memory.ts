/** What is kept over the way through the sign-in: the verifier, the fragment the page had, whether anyone asked for it. */
export type Departure = { verifier: string; hash: string; isSilent: boolean };

/**
 * What a session remembers in this tab: the way out to the sign-in, and that one was signed in here.
 * No token and nothing of the person is ever among it.
 */
export class SignInMemory {
  readonly #storage: Storage | undefined;
  readonly #key: string;

  constructor(storage: Storage | undefined, key: string) {
    this.#storage = storage;
    this.#key = `accountant-register:${key}`;
  }

  /** Whether the tab keeps anything at all; without that nobody can come back from the sign-in. */
  depart(departure: Departure): boolean {
    return this.#write('departure', JSON.stringify(departure));
  }

  /** Takes the departure out: it serves one return only. */
  return(): Departure | undefined {
    const text = this.#read('departure');
    this.#remove('departure');
    if (!text) return undefined;
    try {
      const kept: unknown = JSON.parse(text);
      return isDeparture(kept) ? kept : undefined;
    } catch {
      // Another script of the page wrote there; what it left is no departure of ours.
      return undefined;
    }
  }

  get wasSignedIn(): boolean {
    return this.#read('signed-in') === '1';
  }

  set wasSignedIn(value: boolean) {
    if (value) this.#write('signed-in', '1');
    else this.#remove('signed-in');
  }

  #write(name: string, value: string): boolean {
    try {
      this.#storage?.setItem(`${this.#key}:${name}`, value);
      return this.#storage !== undefined;
    } catch {
      // Storage may be full or forbidden; the caller is told by the answer.
      return false;
    }
  }

  #read(name: string): string | null {
    return this.#storage?.getItem(`${this.#key}:${name}`) ?? null;
  }

  #remove(name: string): void {
    this.#storage?.removeItem(`${this.#key}:${name}`);
  }
}

function isDeparture(value: unknown): value is Departure {
  return typeof value === 'object' && value !== null && 'verifier' in value && 'hash' in value;
}
