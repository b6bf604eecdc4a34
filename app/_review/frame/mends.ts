import type { FrameTexts } from '../locales/frame.ts'
import { fill } from '../locales/texts.ts'

/** What is put right wherever it stands; done again, it changes nothing. */
type Mend = { where: string; mend: (element: HTMLElement, t: FrameTexts) => void }

/** Shortcomings of the framework's own markup that no setting, slot or style reaches: names that are missing or English, roles that do not fit. */
export const mends: Mend[] = [
  { where: '.clickable-arrow', mend: (button, t) => set(button, { 'aria-label': button.classList.contains('clickable-arrow--left') ? t.previousPage : t.nextPage }) },
  { where: '.popup-button:not([aria-label])', mend: (button, t) => !textOf(button) && set(button, { 'aria-label': t.more }) },
  { where: '.copy-to-clipboard', mend: (button, t) => set(button, { 'aria-label': t.copy }) },
  { where: '.upload-relationship-details__edit', mend: (button, t) => set(button, { 'aria-label': t.editFile }) },
  { where: '.upload-relationship-details__remove', mend: (button, t) => set(button, { 'aria-label': t.removeFile }) },
  { where: '.date-time-picker__clear-button', mend: (button, t) => set(button, { 'aria-label': t.clear }) },
  { where: 'section[aria-label^="Notifications"]', mend: (section, t) => set(section, { 'aria-label': t.notes }) },
  // Their content names them, with the number of versions in it.
  { where: '.doc-tab[aria-label], .list-create-new-doc__create-new-button[aria-label]', mend: (link) => set(link, { 'aria-label': null }) },
  { where: 'ul.doc-tabs__tabs', mend: (list, t) => set(list, { role: 'group', 'aria-label': t.tabs }) },
  // Whatever is told to be hidden must not be come upon by Tab; the field beside it opens the list as well.
  { where: '.dropdown-indicator[aria-hidden], .clear-indicator[aria-hidden]', mend: (button) => set(button, { tabindex: '-1' }) },
  { where: 'button[aria-checked]:not([role=checkbox], [role=radio], [role=switch])', mend: (button) => set(button, { 'aria-pressed': button.getAttribute('aria-checked'), 'aria-checked': null }) },
  // A chosen value that can be dragged holds the button that takes it away, so it is no button itself.
  { where: '.rs__multi-value[role=button]', mend: (value) => set(value, { role: 'group' }) },
  { where: '.checkbox-input input', mend: (input) => set(input, { 'aria-label': textOf(input.closest('.checkbox-input')?.querySelector('label')) || null, 'aria-labelledby': null, title: null }) },
  { where: '.react-select input:not([type=hidden])', mend: (input, t) => set(input, { 'aria-label': labelOf(input) || filterPart(input, t) }) },
  { where: '.react-datepicker__input-container input', mend: (input, t) => set(input, { 'aria-label': labelOf(input) || t.filterValue }) },
  { where: '.condition__value input:not([aria-label])', mend: (input, t) => set(input, { 'aria-label': t.filterValue }) },
  { where: '.sort-column__asc', mend: (button, t) => set(button, { 'aria-label': fill(t.ascending, { label: headOf(button) }) }) },
  { where: '.sort-column__desc', mend: (button, t) => set(button, { 'aria-label': fill(t.descending, { label: headOf(button) }) }) },
  // The head of the page is the first level; these come next.
  { where: '.no-results h3, .LexicalEditorTheme__h3', mend: (heading) => set(heading, { 'aria-level': '2' }) },
  // The name of the file stands beside it.
  { where: '.thumbnail img', mend: (picture) => set(picture, { alt: '' }) },
  { where: '[class$="__locale-label"], .view-version__toggle-locales-list, .field-label .localized', mend: sayLanguages },
  // A code is what it is, without "ID" before it.
  { where: '.cell-id .code-cell span', mend: (code) => sayPlainly(code) },
  { where: 'button[aria-label="Edit link"]', mend: (button, t) => set(button, { 'aria-label': t.editor.editLink }) },
  { where: 'button[aria-label="Remove link"]', mend: (button, t) => set(button, { 'aria-label': t.editor.removeLink }) },
  { where: '[aria-label="Add block"]', mend: (button, t) => set(button, { 'aria-label': t.editor.addBlock }) },
  { where: '[aria-label="Drag to move"]', mend: (button, t) => set(button, { 'aria-label': t.editor.dragBlock }) },
  { where: '[aria-label="Insert Paragraph"]', mend: (button, t) => set(button, { 'aria-label': t.editor.addParagraph }) },
  { where: '.toolbar-popup__button-bold', mend: (button, t) => set(button, { 'aria-label': t.editor.bold }) },
  { where: '.toolbar-popup__button-link', mend: (button, t) => set(button, { 'aria-label': t.editor.link }) },
  { where: '.ContentEditable__root', mend: (editor, t) => set(editor, { 'aria-label': labelOf(editor) || t.editor.text }) },
  { where: '[aria-label="text dropdown"]', mend: (button, t) => set(button, { 'aria-label': t.editor.style }) },
]

/** Sets attributes, or takes them away, where they are not so yet: what watches for changes is not called in vain. */
function set(element: HTMLElement, attributes: { [name: string]: string | null }): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) === value) continue
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s*\*\s*$/, '').trim() ?? ''
}

/** The label of the field around a control. */
function labelOf(control: HTMLElement): string {
  return textOf(control.closest('.field-type')?.querySelector('.field-label'))
}

function headOf(button: HTMLElement): string {
  return textOf(button.closest('.sort-column')?.querySelector('.sort-column__label'))
}

/** What a select outside a field is for. */
function filterPart(input: HTMLElement, t: FrameTexts): string {
  if (input.closest('.condition__field')) return t.filterField
  if (input.closest('.condition__operator')) return t.filterOperator
  if (input.closest('.condition__value')) return t.filterValue
  return input.closest('.view-version') ? t.compareWith : t.choice
}

/** Takes the word before a code away. */
function sayPlainly(code: HTMLElement): void {
  for (const node of code.childNodes) if (node instanceof Text && node.data.startsWith('ID: ')) node.data = node.data.slice(4)
}

/** Languages by name in place of codes: `zh, en`. */
function sayLanguages(element: HTMLElement, t: FrameTexts): void {
  for (const node of element.childNodes) {
    if (!(node instanceof Text)) continue
    const said = node.data.replaceAll(/\b(zh|en)\b/g, (code) => t.languages[code] ?? code)
    if (said !== node.data) node.data = said
  }
}
