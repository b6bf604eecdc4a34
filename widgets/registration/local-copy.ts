import type { Answers } from '../session/types.ts';
import { LateStorage } from './late-storage.ts';

const prefix = 'accountant-draft:';

/** What was typed and the register does not have yet, with the edition it was typed over. */
export type LocalCopy = { edition: number; changes: Answers; step?: string };

type KeyedStorage = Pick<LateStorage, 'getItem' | 'setItem' | 'removeItem' | 'keys'>;

/**
 * Keeps what the register does not have yet on this device, by request and page, so that no tab writes over what another has not got
 * through; gone once the register has it, or on sign-out. Where somebody merely was is one for all.
 */
export class LocalCopies {
  /** Absent where the device keeps nothing: each use of it below is caught. */
  readonly #storage: KeyedStorage;
  /** Comes after the request in the keys of this page. */
  readonly #page = `:${Math.random()}`;

  constructor(storage = deviceStorage() as KeyedStorage) {
    this.#storage = storage;
  }

  /** What this page kept, else one that another left: this page goes on with it, and what further ones left is for the next to take up. */
  read(id: string): LocalCopy | undefined {
    const bare = prefix + id;
    const own = bare + this.#page;
    try {
      // The bare key, of a mere place, is the least, and stays everybody's.
      const [key = this.#keys(bare).sort().pop()] = this.#keys(own);
      const text = key && this.#storage.getItem(key);
      if (text && key !== own && key !== bare) {
        this.#storage.setItem(own, text);
        this.#storage.removeItem(key);
      }
      const copy: unknown = text ? JSON.parse(text) : undefined;
      return isCopy(copy) ? copy : undefined;
    } catch {
      // Storage that is forbidden or damaged holds nothing to go on with.
      return undefined;
    }
  }

  write(id: string, copy: LocalCopy): void {
    try {
      this.#storage.setItem(prefix + id + (Object.keys(copy.changes).length > 0 ? this.#page : ''), JSON.stringify(copy));
    } catch {
      // Where the device keeps nothing, the register has what was saved.
    }
  }

  /** Has the device write now what it was given. */
  settle(): void {
    if (this.#storage instanceof LateStorage) this.#storage.settle();
  }

  remove(id: string): void {
    try {
      this.#storage.removeItem(prefix + id);
      this.#storage.removeItem(prefix + id + this.#page);
    } catch {
      // Nothing can be kept where storage is forbidden.
    }
  }

  /** Removes what any request left; another person may use the device next. */
  clear(): void {
    try {
      for (const key of this.#keys(prefix)) this.#storage.removeItem(key);
    } catch {
      // See above.
    }
  }

  #keys(start: string): string[] {
    return this.#storage.keys().filter((key) => key.startsWith(start));
  }
}

function isCopy(copy: unknown): copy is LocalCopy {
  return typeof copy === 'object' && copy !== null && 'edition' in copy && typeof copy.edition === 'number' && 'changes' in copy && typeof copy.changes === 'object';
}

let device: LateStorage | undefined;

/** One for the page, so that nobody writes late what another has removed. */
function deviceStorage(): LateStorage | undefined {
  try {
    return (device ??= new LateStorage(window.localStorage));
  } catch {
    return undefined;
  }
}
