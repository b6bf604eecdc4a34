import type { PlannedItem } from '@accountant-register/schemas/rules/planChange.ts';
import type { Form, SectionId, Value } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { Language } from '../internal/texts.ts';
import { Draft } from '../registration/draft.ts';
import { LocalCopies } from '../registration/local-copy.ts';
import { evidenceKinds } from '../session/evidence-kinds.ts';
import type { EvidenceKind, FileInfo, RequestDetail } from '../session/types.ts';
import { answerText } from './answer-text.ts';
import { recordForm, type ChangeFlow } from './change-flow.ts';
import { loadChangeSection, type ChangedSection } from './load-change-section.ts';
import { changeTexts } from './texts.ts';

type Options = { section: SectionId; language: Language; flow: ChangeFlow; request: RequestDetail; onChange: () => void };

/** The change of one section in the making: what is on record, what was typed over it, and what that comes to. */
export class SectionChange {
  readonly draft: Draft;
  /** The record as it was when the draft was made, or is now. */
  readonly record: Form;
  /** What stands on record, in words, by field. */
  was: { [field: string]: string } = {};
  kinds: readonly EvidenceKind[] = [];
  loaded?: ChangedSection;
  readonly #options: Options;

  constructor(options: Options) {
    const { section, flow, request, onChange } = options;
    this.#options = options;
    this.record = { ...recordForm(flow.record), ...(request.record && { [section]: request.record }) };
    this.draft = new Draft({ api: flow.session.api, request, copies: new LocalCopies(), onChange });
  }

  /** Fetches what the form is drawn with. */
  async load(): Promise<ChangedSection> {
    const { section, language, flow } = this.#options;
    const { api } = flow.session;
    const [loaded, kinds] = await Promise.all([
      loadChangeSection({ section, language, record: this.record, today: flow.today }),
      evidenceKinds(api, language),
      changeTexts.load(language),
    ]);
    const context = { language, t: changeTexts.in(language), loadPiece: (piece: string) => api.regions<unknown>(piece) };
    const values = this.record[section] ?? {};
    const texts = loaded.section.definition.fields.map(async (field) => [field.id, await answerText(field, values[field.id], context)] as const);
    this.was = Object.fromEntries(await Promise.all(texts));
    this.kinds = kinds;
    this.loaded = loaded;
    return loaded;
  }

  /** The whole form with what was typed in it. */
  get form(): Form {
    const { section } = this.#options;
    return { ...this.record, [section]: { ...this.record[section], ...this.draft.answers[section] } };
  }

  /** What really differs, the photo and the bureau aside. */
  get items(): readonly PlannedItem[] {
    return this.loaded?.plan(this.draft.answers[this.#options.section] ?? {}).items ?? [];
  }

  get newPhoto(): FileInfo | undefined {
    return this.draft.request.files.find(({ kind }) => kind === 'photo');
  }

  set(field: string, value: Value): void {
    this.draft.set(this.#options.section, field, value);
  }

  /** Takes over several values at once. */
  adopt(values: { [field: string]: Value }): void {
    for (const [field, value] of Object.entries(values)) this.set(field, value);
  }

  /** Puts back to what is on record all that was typed. */
  reset(): void {
    const { section } = this.#options;
    for (const [field, value] of Object.entries(this.draft.answers[section] ?? {})) {
      const old = this.record[section]?.[field] ?? null;
      if (value !== old) this.set(field, old);
    }
  }

  /** Saves what was typed last, and no more after it. */
  leave(): void {
    void this.draft.flush();
    this.draft.stop();
  }

  paperName(kind: string): string | undefined {
    return this.kinds.find(({ code }) => code === kind)?.label;
  }
}
