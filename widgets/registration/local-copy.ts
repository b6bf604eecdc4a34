import type { Answers } from '../session/types.ts';
import { LateStorage } from './late-storage.ts';

const prefix = 'accountant-draft:';

/** What was typed and the register does not have yet, with the edition it was typed over. */
export type LocalCopy = { edition: number; changes: Answers; step?: string };

type KeyedStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Keeps what the register does not have yet on this device, by request; gone once it has it, or on sign-out. */
export class LocalCopies {
  readonly #storage: KeyedStorage | undefined;

  constructor(storage: KeyedStorage | undefined = deviceStorage()) {
    this.#storage = storage;
  }

  read(id: string): LocalCopy | undefined {
    try {
      const text = this.#storage?.getItem(prefix + id);
      const copy: unknown = text ? JSON.parse(text) : undefined;
      return isCopy(copy) ? copy : undefined;
    } catch {
      // Storage that is forbidden or damaged holds nothing to go on with.
      return undefined;
    }
  }

  write(id: string, copy: LocalCopy): void {
    try {
      this.#storage?.setItem(prefix + id, JSON.stringify(copy));
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
      this.#storage?.removeItem(prefix + id);
    } catch {
      // Nothing can be kept where storage is forbidden.
    }
  }

  /** Removes what any request left; another person may use the device next. */
  clear(): void {
    try {
      const keys = Array.from({ length: this.#storage?.length ?? 0 }, (_, index) => this.#storage?.key(index));
      for (const key of keys) if (key?.startsWith(prefix)) this.#storage?.removeItem(key);
    } catch {
      // See above.
    }
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
