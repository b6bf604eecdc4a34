import type { FieldDefinition, Finding, Form, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts';
import { isAsked, isRequired } from '@accountant-register/schemas/rules/isAsked.ts';
import { html, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Aside, Control } from '../controls/control.ts';
import type { ControlInputEvent, ControlLeaveEvent } from '../controls/control-events.ts';
import type { EmployerFoundEvent } from '../controls/employer-code/employer-found-event.ts';
import { BaseElement } from '../internal/base-element.ts';
import { whenIdle } from '../internal/when-idle.ts';
import { formTexts } from '../locales/form.ts';
import { base } from '../styles/base.ts';
import { errorSummary } from './error-summary.ts';
import { FieldChangeEvent } from './field-change-event.ts';
import { fieldTemplate, type Surroundings } from './field-template.ts';
import type { LoadedSection } from './load-section.ts';
import { sectionFormStyles } from './section-form.styles.ts';
import { ShownFindings } from './shown-findings.ts';

/**
 * The fields of one section: asked as the answers demand, checked at every change, told of errors when it is time.
 *
 * @summary Draws a section from its definition.
 * @slot before - What stands before the fields.
 * @slot after - What stands after them.
 * @slot after-(field) - What stands under a region, such as the bureau in charge of it.
 * @event field-change - An answer has changed.
 * @event field-focus - The person has come to a field, or to what stands among them with an id; `detail` is that id.
 * @csspart summary - The summary of errors.
 */
export class SectionForm extends BaseElement {
  static override texts = [formTexts];
  static override styles = [base, sectionFormStyles];

  @property({ attribute: false }) section?: LoadedSection;
  /** Today in China, `YYYY-MM-DD`. */
  @property() today = '';
  /** Paths that the reviewer marked. */
  @property({ attribute: false }) returned: readonly string[] = [];
  @property({ attribute: false }) surroundings: Surroundings = {};
  /** What is wrong beside the fields, such as a missing photo; shown in the summary. */
  @property({ attribute: false }) others: readonly Finding[] = [];
  /** What those are called, by path. */
  @property({ attribute: false }) labels: { [path: string]: string } = {};
  /** The fields that may be written; absent: those of a registration. */
  @property({ attribute: false }) editable?: readonly string[];
  /** What a change says of each field. */
  @property({ attribute: false }) asides?: { [field: string]: Aside };
  @query('.top') private top?: HTMLElement;
  #isSummed = false;
  readonly #shown = new ShownFindings();
  #form: Form = {};
  #drawn = '';
  #checked?: { section: LoadedSection; form: Form; today: string; findings: readonly Finding[] };

  /** The whole form, what the sign-in states included. */
  get form(): Form {
    return this.#form;
  }

  set form(form: Form) {
    this.#form = form;
    this.requestUpdate();
  }

  /** Shows everything that is wrong; with something wrong the summary takes focus. Answers whether all is right. */
  async validate(): Promise<boolean> {
    return this.showFindings([...this.#check(), ...this.others]);
  }

  /** Shows findings, the register's own for instance, as if found here. */
  async showFindings(findings: readonly Finding[]): Promise<boolean> {
    this.#shown.show(findings);
    this.#isSummed = findings.length > 0;
    await this.updateComplete;
    await this.#tell();
    // Focus first: it is what a screen reader follows; scrolling is for those who see.
    const summary = this.renderRoot.querySelector<HTMLElement>('#summary');
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView({ block: 'start' });
    return findings.length === 0;
  }

  /** Whether a field is asked now, by its path or id. */
  has(path: string): boolean {
    return this.#control(path) !== null;
  }

  /** Leads to a field by its path or id. */
  focusField(path: string): void {
    const control = this.#control(path);
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was missing beside the fields has come: it leaves the summary as a field that was mended does.
    const before = changed.get('others');
    for (const { path } of before ?? []) if (!this.others.some((other) => other.path === path)) this.#shown.drop(path);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#drawSummary();
    // The first check of a page costs many times what each later one does: done while nobody waits, it is not felt at 下一步.
    if (changed.has('section')) whenIdle(() => this.#check());
  }

  protected override render() {
    if (!this.section) return nothing;
    const { definition } = this.section;
    const { fields } = definition;
    const asked = this.#asked(this.section);
    this.#drawn = this.#outline(asked);
    const groups = definition.groups ?? [];
    return html`<div class="top"></div>
      <slot name="before"></slot>
      <div class="fields" @control-input=${this.#input} @control-leave=${this.#leave} @employer-found=${this.#employerFound} @focusin=${this.#focus}>
        ${this.#fields(fields.filter(({ group }) => !groups.some(({ id }) => id === group)), asked)}
        ${groups.map(({ id, label }) => html`<section aria-labelledby="group-${id}">
          <h3 id="group-${id}">${label}</h3>
          <div class="group">${this.#fields(fields.filter(({ group }) => group === id), asked)}</div>
        </section>`)}
        <slot name="after"></slot>
      </div>`;
  }

  #asked({ definition: { section, fields }, editable: ownFields }: LoadedSection): FieldDefinition[] {
    const editable = this.editable ?? ownFields(this.form);
    return fields.filter((field) => editable.includes(field.id) && isAsked(field, section, this.form));
  }

  /** What the answers decide of how the form is drawn: which fields are asked, and which of them must be answered. */
  #outline(fields: readonly FieldDefinition[]): string {
    const { section } = (this.section as LoadedSection).definition;
    return fields.map((field) => field.id + (isRequired(field, section, this.form) ? '*' : '')).join();
  }

  #control(path: string): Control | null {
    return this.renderRoot.querySelector<Control>(`#${CSS.escape(path.split('/').pop() ?? '')}`);
  }

  /** Each field has its place, also while it is not asked: so every control keeps to its own field. */
  #fields(fields: readonly FieldDefinition[], asked: readonly FieldDefinition[]): unknown {
    return fields.map((field) => (asked.includes(field) ? this.#field(field) : nothing));
  }

  #field(field: FieldDefinition): TemplateResult {
    const { definition, lists } = this.section as LoadedSection;
    const path = this.#path(field.id);
    const control = fieldTemplate({
      field,
      value: this.#values[field.id] ?? null,
      error: this.#errorAt(path),
      isRequired: isRequired(field, definition.section, this.form),
      isReturned: this.returned.includes(path),
      aside: this.asides?.[field.id],
      items: (field.codes && lists[field.codes]) || [],
      surroundings: this.surroundings,
    });
    return field.control === 'region' ? html`<div class="with-after">${control}<slot name="after-${field.id}"></slot></div>` : control;
  }

  /** Tells each control what is wrong with it, and the summary of all; neither is a reason to draw the form anew. */
  async #tell(): Promise<void> {
    const controls = this.section?.definition.fields.flatMap(({ id }) => this.#control(id) ?? []) ?? [];
    for (const control of controls) control.error = this.#errorAt(this.#path(control.id));
    this.#drawSummary();
    await Promise.all(controls.map((control) => control.updateComplete));
  }

  #errorAt(path: string): string {
    const finding = this.#shown.at(path);
    return finding ? this.#sentence(finding) : '';
  }

  #drawSummary(): void {
    if (this.top) render(this.#isSummed ? this.#summary() : nothing, this.top);
  }

  #summary(): unknown {
    if (!this.section) return nothing;
    const { definition } = this.section;
    const order = definition.fields.map(({ id }) => this.#path(id));
    // What is wrong beside the fields stands after them, in the form as here.
    const rank = ({ path }: Finding) => (order.includes(path) ? order.indexOf(path) : order.length);
    const lines = [...this.#shown.all]
      .sort((one, other) => rank(one) - rank(other))
      .map((finding) => ({ path: finding.path, text: this.#sentence(finding) }));
    return errorSummary({ lines, texts: formTexts.in(this.language), go: (path) => this.#go(path) });
  }

  #sentence(finding: Finding): string {
    const { definition, explain } = this.section as LoadedSection;
    const labelOf = (id: string) => definition.fields.find((field) => field.id === id)?.label ?? id;
    const field = definition.fields.find(({ id }) => this.#path(id) === finding.path);
    return explain(finding, field?.label ?? this.labels[finding.path] ?? definition.title, { control: field?.control, labelOf });
  }

  get #values(): SectionValues {
    return (this.section && this.form[this.section.definition.section]) ?? {};
  }

  #path(field: string): string {
    return `/${this.section?.definition.section}/${field}`;
  }

  /** What is wrong now; checked once for the same answers, which are never altered in place. */
  #check(): readonly Finding[] {
    const { section, form, today } = this;
    if (!section) return [];
    const last = this.#checked;
    if (last?.section === section && last.form === form && last.today === today) return last.findings;
    this.#checked = { section, form, today, findings: section.check(form, today) };
    return this.#checked.findings;
  }

  #go(path: string): void {
    // What stands in the slot is its owner's to focus.
    if (this.dispatchEvent(new CustomEvent('summary-follow', { detail: path, cancelable: true }))) this.focusField(path);
  }

  #input({ name, value }: ControlInputEvent): void {
    const { section } = this;
    if (!section) return;
    const id = section.definition.section;
    this.#form = { ...this.form, [id]: { ...this.#values, [name]: value } };
    // The control shows what was typed in it; the form is drawn anew only where another field or an error comes or goes.
    const isMended = this.#shown.change(this.#path(name), (isAlone) => (isAlone ? section.check(this.form, this.today, name) : [...this.#check(), ...this.others]));
    if (section.steering.includes(name) && this.#outline(this.#asked(section)) !== this.#drawn) this.requestUpdate();
    else if (isMended) void this.#tell();
    this.dispatchEvent(new FieldChangeEvent(name, value));
  }

  #leave({ name }: ControlLeaveEvent): void {
    if (this.#shown.leave(this.#path(name), () => this.#check())) void this.#tell();
  }

  #focus({ target }: Event): void {
    const { id } = target as Element;
    if (id) this.dispatchEvent(new CustomEvent('field-focus', { detail: id }));
  }

  #employerFound({ employerName }: EmployerFoundEvent): void {
    this.#input({ name: 'employerName', value: employerName } as ControlInputEvent);
    this.requestUpdate();
  }
}
