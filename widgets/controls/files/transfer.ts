import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';
import { FileProblem } from './file-problem.ts';

/** Makes a picture fit to travel, or throws a `FileProblem`. */
export type Prepare = (file: Blob) => Promise<Blob>;

/** Sends a picture; throws a `FileProblem` where the register refuses it. */
export type Send = (file: Blob, options: { signal: AbortSignal; onProgress: (share: number) => void }) => Promise<void>;

export type TransferState = 'preparing' | 'sending' | 'done' | 'failed' | 'refused' | 'cancelled';

type Options = { file: Blob; prepare: Prepare; send: Send; onChange: (transfer: Transfer) => void };

/** One picture on its way: prepared, sent, to be cancelled, or tried again after a failure. */
export class Transfer {
  state: TransferState = 'preparing';
  /** How much has left, 0 to 1. */
  share = 0;
  findings: Finding[] = [];
  /** Address of the picture, for this page only. */
  url = '';
  readonly #options: Options;
  #prepared?: Blob;
  #abort = new AbortController();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Runs to the end, whatever that is; tries again after a failure. */
  async run(): Promise<void> {
    const { file, prepare, send } = this.#options;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    try {
      this.url ||= URL.createObjectURL(file);
      this.#move('preparing');
      this.#prepared ??= await prepare(file);
      if (signal.aborted) return;
      this.share = 0;
      this.#move('sending');
      await send(this.#prepared, { signal, onProgress: (share) => this.#progress(share) });
      this.#move('done');
    } catch (cause) {
      if (signal.aborted) return;
      this.findings = cause instanceof FileProblem ? cause.findings : [];
      this.#move(cause instanceof FileProblem ? 'refused' : 'failed');
    }
  }

  cancel(): void {
    this.#abort.abort();
    this.#move('cancelled');
  }

  /** Frees the address of the picture. */
  release(): void {
    if (this.url) URL.revokeObjectURL(this.url);
    this.url = '';
  }

  #progress(share: number): void {
    this.share = share;
    this.#options.onChange(this);
  }

  #move(state: TransferState): void {
    this.state = state;
    this.#options.onChange(this);
  }
}
