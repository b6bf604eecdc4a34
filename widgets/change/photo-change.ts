import { html, nothing, type TemplateResult } from 'lit';
import type { UploadPort } from '../controls/upload/upload.ts';
import type { Explain } from '../form/sentences.ts';
import type { DeskTexts } from '../locales/change.ts';
import type { RequestDetail } from '../session/types.ts';

type Options = {
  /** An address of the photo on record. */
  old?: string;
  /** Whether a new one is asked for. */
  isWanted: boolean;
  request: RequestDetail;
  uploads: UploadPort;
  explain: Explain;
  announce: (text: string) => void;
  t: DeskTexts;
  onWant: () => void;
  onKeep: () => void;
};

/** The photo on record; where it is to be changed, the new one with its checks beside it. */
export function photoChange({ old, isWanted, request, uploads, explain, announce, t, onWant, onKeep }: Options): TemplateResult {
  const picture = old ? html`<img src=${old} alt=${isWanted ? t.photoBefore : t.photo}>` : nothing;
  if (!isWanted) {
    return html`<div class="photos">${picture}
      <button type="button" @click=${onWant}><span class="star" aria-hidden="true">*</span>${t.photoChange} · ${t.reviewed}</button></div>`;
  }
  const { files, returned } = request;
  const stored = files.find(({ kind }) => kind === 'photo');
  return html`<div class="photos">
    ${old ? html`<figure>${picture}<figcaption>${t.photoBefore}</figcaption></figure>` : nothing}
    <div class="new"><p><strong>${t.photoAfter}</strong></p>
      <accountant-photo .stored=${stored?.id ?? ''} .remarks=${stored?.warnings ?? []} .port=${uploads} .announce=${announce} .explain=${explain}
        .returned=${returned?.files.includes('photo') ? returned.reason : ''}></accountant-photo>
      <button type="button" class="quiet" @click=${onKeep}>${t.photoKeep}</button></div>
  </div>`;
}
