import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { UploadPort } from '../controls/upload/upload.ts';
import type { Language } from '../internal/texts.ts';
import { fill } from '../internal/texts.ts';
import { fileTexts } from '../locales/files.ts';
import type { EvidenceKind, FileInfo } from '../session/types.ts';
import type { RegistrationPort } from './upload-port.ts';

type Host = ReactiveControllerHost & { language: Language };

/** What the host holds now. */
type Papers = {
  known: readonly EvidenceKind[];
  /** The kinds that are asked for here. */
  demanded: readonly string[];
  pages: (kind: string) => readonly FileInfo[];
  uploads: RegistrationPort;
  announce: (text: string) => void;
};

/**
 * Papers that serve for another kind too, where the register says they may and the applicant ticks that the two are the same: their
 * pages are copied at once, and again whenever others come. The tick ends with a page of the other kind's own.
 */
export class ServingPapers implements ReactiveController {
  readonly #host: Host;
  readonly #papers: () => Papers;
  /** The kinds that are ticked, with the ids of the pages that were copied last. */
  readonly #ticked = new Map<string, string>();
  #copying: Promise<void> = Promise.resolve();

  constructor(host: Host, papers: () => Papers) {
    this.#host = host;
    this.#papers = papers;
    host.addController(this);
  }

  hostUpdate(): void {
    for (const kind of this.#ticked.keys()) this.#follow(kind);
  }

  /** Whether another kind's paper is to serve for this one. */
  has(kind: string): boolean {
    return this.#ticked.has(kind) && this.#server(kind) !== undefined;
  }

  /** Waits for the copies on their way. */
  settled(): Promise<void> {
    return this.#copying;
  }

  /** The tick in the card of a kind that another one may serve; it stands in the host, whose styles it has. */
  offer(kind: string): TemplateResult | typeof nothing {
    const server = this.#server(kind);
    if (!server) return nothing;
    const t = fileTexts.in(this.#host.language);
    const label = this.#label(server);
    return html`<label class="radio tick"><input type="checkbox" .checked=${live(this.has(kind))} @change=${({ target }: Event) => this.#set(kind, (target as HTMLInputElement).checked)}>${fill(t.sameAs, { label })}</label>
      ${this.has(kind) && this.#papers().pages(server).length === 0 ? html`<p class="small">${fill(t.sameWaits, { label })}</p>` : nothing}`;
  }

  /** The host's uploads, for its cards: whoever sends or removes a page of the kind itself no longer means the same paper. */
  readonly port: UploadPort = {
    send: async (kind, ...rest) => {
      await this.#leave(kind);
      return this.#papers().uploads.send(kind, ...rest);
    },
    remove: async (kind, page) => {
      await this.#leave(kind);
      return this.#papers().uploads.remove(kind, page);
    },
    address: (id) => this.#papers().uploads.address(id),
    sample: (address) => this.#papers().uploads.sample(address),
  };

  /** The kind that may serve for this one, where both are asked for. */
  #server(kind: string): string | undefined {
    const { demanded } = this.#papers();
    const servedBy = this.#about(kind)?.servedBy;
    return servedBy && demanded.includes(kind) && demanded.includes(servedBy) ? servedBy : undefined;
  }

  #set(kind: string, isTicked: boolean): void {
    if (isTicked) this.#ticked.set(kind, '');
    else this.#ticked.delete(kind);
    this.#host.requestUpdate();
  }

  /** What is on its way arrives first, so that it is not written over the page that comes now. */
  async #leave(kind: string): Promise<void> {
    if (!this.#ticked.has(kind)) return;
    this.#set(kind, false);
    await this.#copying;
  }

  #follow(kind: string): void {
    const server = this.#server(kind);
    const { pages, uploads, announce } = this.#papers();
    const ids = server && pages(server).map(({ id }) => id).join();
    if (!ids || ids === this.#ticked.get(kind)) return;
    this.#ticked.set(kind, ids);
    const tell = (text: 'announceUploaded' | 'announceFailed') => announce(fill(fileTexts.in(this.#host.language)[text], { label: this.#label(kind) }));
    this.#copying = this.#copying
      // The pages that are there by then: one may have been replaced meanwhile.
      .then(() => uploads.copy(pages(server), kind))
      .then(() => tell('announceUploaded'))
      .catch(() => {
        // Both cards still say what is there; the tick may be set again.
        this.#set(kind, false);
        tell('announceFailed');
      });
  }

  #label(kind: string): string {
    return this.#about(kind)?.label ?? kind;
  }

  #about(kind: string): EvidenceKind | undefined {
    return this.#papers().known.find(({ code }) => code === kind);
  }
}
