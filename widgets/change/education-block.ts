import dictionary from '@accountant-register/schemas/dictionaries/continuing-education.json';
import { html, type TemplateResult } from 'lit';
import { fill, type Language } from '../internal/texts.ts';
import type { DeskTexts } from '../locales/change.ts';

type Params = { [name: string]: string | number };

/** 特别提醒: why a move between the registers has to wait, for which course, and what is left to do. */
export function educationBlock(params: Params, language: Language, t: DeskTexts): TemplateResult {
  const label = (list: string, code: unknown) => {
    const item = dictionary.items.find((one) => one.list === list && one.code === code);
    return (language === 'en' ? item?.en : item?.label) ?? String(code ?? '');
  };
  const course = label('subject', params.course);
  return html`<div class="banner bad" role="alert" tabindex="-1" id="told">
    <p><strong>${t.blockTitle}</strong></p>
    <p>${t.blockText}</p>
    <p><strong>${fill(t.blockCase, { year: params.year ?? '', course, state: label('state', params.state) })}</strong></p>
    <p>${t.blockTodo}</p>
  </div>`;
}
