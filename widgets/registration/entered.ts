import { isAsked } from '@accountant-register/schemas/rules/isAsked.ts';
import type { FieldDefinition, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Language } from '../internal/texts.ts';
import { unbroken } from '../internal/unbroken.ts';
import { confirmTexts } from '../locales/confirm.ts';
import { controlTexts } from '../locales/controls.ts';
import { fileTexts } from '../locales/files.ts';
import type { FileInfo } from '../session/types.ts';
import { answerText, type Names } from './answer-text.ts';
import type { Flow } from './flow.ts';
import type { StepId } from './steps.ts';
import type { LoadedSections } from './whole-check.ts';

type Options = {
  flow: Flow;
  loaded: LoadedSections;
  language: Language;
  /** Names of the regions that answers state, by code. */
  regions: { [code: string]: string };
  /** The bureau in charge, under the words it goes by. */
  bureau: { label: string; name: string };
  labelOf: (kind: string) => string;
  /** Addresses of the pictures that are there, by file. */
  addresses: { [id: string]: string };
  /** Shows a picture in large. */
  look: (src: string, label: string) => void;
};

/** All that was entered: each section and the papers, with a way back to each. */
export function entered({ flow, loaded, language, regions, bureau, labelOf, addresses, look }: Options): TemplateResult {
  const c = confirmTexts.in(language);
  const f = fileTexts.in(language);
  const { yes, no } = controlTexts.in(language);
  return html`${sectionIds.map(part)} ${papers()}`;

  function part(section: SectionId): TemplateResult {
    const { title, fields: all, groups = [] } = loaded[section].definition;
    const fields = all.filter((field) => field.source !== 'office' && isAsked(field, section, flow.form));
    const ungrouped = fields.filter(({ group }) => !groups.some(({ id }) => id === group));
    return html`<section class="part" aria-labelledby="part-${section}">
      ${head(section, title)}
      ${ungrouped.length > 0 ? answers(section, ungrouped) : nothing}
      ${groups.map(({ id, label }) => html`<h4>${label}</h4>${answers(section, fields.filter(({ group }) => group === id))}`)}
    </section>`;
  }

  function head(step: StepId, title: string): TemplateResult {
    return html`<div class="head"><h3 id="part-${step}">${fill(c.part, { title })}</h3>
      <button type="button" class="quiet" aria-label="${c.edit} ${title}" @click=${() => flow.go(step)}>${c.edit}</button></div>`;
  }

  function answers(section: SectionId, fields: readonly FieldDefinition[]): TemplateResult {
    const names: Names = { lists: loaded[section].lists, regions, yes, no };
    return html`<dl class="answers">${fields.map((field) => row(field.label, answerText(field, flow.form[section]?.[field.id], names)))}${section === 'workplace' ? row(bureau.label, bureau.name) : nothing}</dl>`;
  }

  function row(label: string, text: string): TemplateResult {
    return html`<div><dt>${label}</dt><dd>${text ? unbroken(text) : html`<span class="soft">${c.none}</span>`}</dd></div>`;
  }

  function papers(): TemplateResult {
    const { requiredEvidence = [], files = [] } = flow.draft?.request ?? {};
    return html`<section class="part" aria-labelledby="part-files">
      ${head('files', c.files)}
      <dl class="answers">${requiredEvidence.map((kind) => {
        const label = labelOf(kind);
        const pages = files.filter((file) => file.kind === kind);
        return html`<div><dt>${label}</dt><dd>${pages.length > 0
          ? html`<div class="thumbs">${pages.map((page) => thumb(page, label))}</div>`
          : html`<span class="soft">${f.missing}</span>`}</dd></div>`;
      })}</dl>
    </section>`;
  }

  function thumb({ id, page }: FileInfo, label: string): TemplateResult {
    const src = addresses[id] ?? '';
    const name = `${label} ${fill(f.page, { n: page })}`;
    return html`<button type="button" class="thumb" aria-label="${f.preview} ${name}" ?disabled=${!src} @click=${() => look(src, name)}>
      ${src ? html`<img src=${src} alt="">${f.preview}` : nothing}</button>`;
  }
}
