import type { ReactiveElement } from 'lit';
import type { RegisterApi } from '../session/api.ts';
import type { ChangeItem } from '../session/types.ts';

/** The pictures of photo changes that an element lists; it is drawn again as each comes, and their addresses go with it. */
export class ItemPhotos {
  /** Addresses by file id, of what has come. */
  addresses: { readonly [id: string]: string } = {};
  readonly #host: ReactiveElement;
  readonly #api: () => Pick<RegisterApi, 'fileUrl'>;
  readonly #asked = new Set<string>();
  #leaving = new AbortController();

  constructor(host: ReactiveElement, api: () => Pick<RegisterApi, 'fileUrl'>) {
    this.#host = host;
    this.#api = api;
    host.addController({ hostDisconnected: () => this.#release() });
  }

  /** Asks for the pictures of these items, for each once. */
  fetch(items: readonly ChangeItem[] = []): void {
    const ids = items.filter(({ field }) => field === 'photo').flatMap(({ before, after }) => [before, after]);
    for (const id of ids) if (typeof id === 'string' && !this.#asked.has(id)) void this.#fetch(id);
  }

  async #fetch(id: string): Promise<void> {
    const { signal } = this.#leaving;
    this.#asked.add(id);
    try {
      const address = await this.#api().fileUrl(id, { signal });
      if (signal.aborted) return URL.revokeObjectURL(address);
      this.addresses = { ...this.addresses, [id]: address };
      this.#host.requestUpdate();
    } catch {
      // The row says in words that there is a photo; only the picture is missing.
    }
  }

  #release(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    for (const address of Object.values(this.addresses)) URL.revokeObjectURL(address);
    this.addresses = {};
    this.#asked.clear();
  }
}
