import type { ReactiveElement } from 'lit';
import type { RegisterApi } from '../session/api.ts';

/** The photo on record that an element shows: the element is drawn again when it comes. */
export class RecordPhoto {
  /** Its address, once it is there. */
  address?: string;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Fetches a file in place of what stands there; until it comes, that stays. */
  async show(api: Pick<RegisterApi, 'fileUrl'>, file: string, signal: AbortSignal): Promise<void> {
    try {
      const address = await api.fileUrl(file, { signal });
      if (signal.aborted) return URL.revokeObjectURL(address);
      this.clear();
      this.address = address;
      this.#host.requestUpdate();
    } catch (cause) {
      // The record stands without its photo; why it did not come concerns whoever looks after the page.
      if (!signal.aborted) console.error('accountant-change: the photo was expected, it did not come', cause);
    }
  }

  clear(): void {
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = undefined;
    this.#host.requestUpdate();
  }
}
