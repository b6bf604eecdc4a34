import { html, nothing, type TemplateResult } from 'lit';
import { loadCallSentences } from '../form/sentences.ts';
import type { Language } from '../internal/texts.ts';
import type { DeskTexts } from '../locales/change.ts';
import { ApiError } from '../session/api-error.ts';
import { sessionTexts } from '../session/texts.ts';
import type { PortalId } from '../session/types.ts';
import { educationBlock } from './education-block.ts';

/** What holds a submission up beside the fields: a sentence, the other portal, or continuing education that is not done. */
export type Told = { text?: string; isNote?: true; portal?: PortalId; block?: ApiError['params']; /** Nobody could be asked about continuing education: the person declares that there is none. */ isUnchecked?: true };

/** What to tell of a call that failed; `sessionTexts` must be loaded. */
export async function toldOf(cause: unknown, language: Language): Promise<Told> {
  if (!(cause instanceof ApiError)) return { text: sessionTexts.in(language).offline };
  if (cause.code === 'continuing-education-open') return { block: cause.params };
  if (cause.code === 'continuing-education-unchecked') return { text: (await loadCallSentences(language))(cause), isNote: true, isUnchecked: true };
  if (cause.code === 'portal-of-other-register') return { portal: cause.params.register as PortalId, isNote: true };
  return { text: (await loadCallSentences(language))(cause) };
}

type Options = { told: Told | undefined; language: Language; t: DeskTexts; otherPortal?: string; isDeclared: boolean; onDeclare: (isDeclared: boolean) => void };

/** Draws it, ready to take focus. */
export function toldBanner({ told, language, t, otherPortal, isDeclared, onDeclare }: Options): TemplateResult | typeof nothing {
  if (!told) return nothing;
  if (told.block) return educationBlock(told.block, language, t);
  const { portal, text, isNote, isUnchecked } = told;
  return html`<div class=${isNote ? 'banner' : 'banner bad'} role="alert" tabindex="-1" id="told"><p>${portal ? t[`otherPortal_${portal}`] : text}</p>
    ${portal && otherPortal ? html`<p><a class="button" href=${otherPortal}>${t.otherPortal}</a></p>` : nothing}
    ${isUnchecked
      ? html`<label class="radio"><input type="checkbox" .checked=${isDeclared} @change=${(event: Event) => onDeclare((event.target as HTMLInputElement).checked)}>${t.educationDeclare}</label>`
      : nothing}</div>`;
}
