import { html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { BaseElement } from '../../internal/base-element.ts';
import { fill } from '../../internal/texts.ts';
import { fileTexts } from '../../locales/files.ts';
import { base } from '../../styles/base.ts';
import { button } from '../../styles/button.ts';
import { previewStyles } from './preview.styles.ts';

const zooms = [100, 150, 200, 300];

/**
 * A picture in a dialog, to be enlarged and turned; what is stored stays as it is.
 *
 * @summary Looks at an uploaded picture or a sample.
 * @csspart dialog - The dialog.
 */
export class PreviewElement extends BaseElement {
  static override texts = [fileTexts];
  static override styles = [base, button, previewStyles];

  @property() label = '';
  @property() src = '';
  @state() private zoom = 0;
  @state() private turn = 0;
  @state() private said = '';
  @query('dialog') private dialog!: HTMLDialogElement;

  /** Opens the dialog; focus returns to where it was when it is closed. */
  async show(): Promise<void> {
    this.zoom = 0;
    this.turn = 0;
    this.said = '';
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  protected override render() {
    const t = fileTexts.in(this.language);
    const look = `z${zooms[this.zoom]} r${this.turn}`;
    return html`<dialog part="dialog" aria-labelledby="title">
      <div class="sheet">
        <header><h3 id="title">${this.label}</h3><button type="button" autofocus @click=${() => this.dialog.close()}>${t.close}</button></header>
        <div class="frame" tabindex="0" role="group" aria-label=${this.label}>
          <img class=${look} src=${this.src} alt=${this.label}>
        </div>
        <div class="tools buttons">
          <button type="button" aria-disabled=${this.zoom === 0 ? 'true' : 'false'} @click=${() => this.#zoom(-1)}>${t.zoomOut}</button>
          <button type="button" aria-disabled=${this.zoom === zooms.length - 1 ? 'true' : 'false'} @click=${() => this.#zoom(1)}>${t.zoomIn}</button>
          <button type="button" @click=${() => this.#turn(270)}>${t.rotateLeft}</button>
          <button type="button" @click=${() => this.#turn(90)}>${t.rotateRight}</button>
        </div>
        <p class="unseen" role="status">${this.said}</p>
      </div>
    </dialog>`;
  }

  #zoom(by: 1 | -1): void {
    this.zoom = Math.min(zooms.length - 1, Math.max(0, this.zoom + by));
    this.said = fill(fileTexts.in(this.language).zoomed, { n: zooms[this.zoom] ?? 100 });
  }

  #turn(by: number): void {
    this.turn = (this.turn + by) % 360;
    this.said = fill(fileTexts.in(this.language).rotated, { n: this.turn });
  }
}
