import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** A live region for what a screen reader should hear although focus stays: saves, uploads, what became known. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #news = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#text = '';
  }

  say(text: string): void {
    // The same words again are news again only if the text differs.
    this.#text = text === this.#text ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  }

  /** Says what stands on the page for long, when it has become another; whoever types is not told of each save. */
  sayNews(text: string): void {
    if (text === this.#news) return;
    this.#news = text;
    this.say(text);
  }

  /** The region; it must stand in the host's template from the start, since a region that arrives full stays silent. */
  render(): TemplateResult {
    return html`<p class="unseen" role="status">${this.#text}</p>`;
  }
}
