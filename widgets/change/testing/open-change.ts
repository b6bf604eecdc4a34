import { until } from '../../internal/testing/fixture.ts';
import { choose, picture } from '../../internal/testing/pictures.ts';
import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import '../define.ts';
import type { AccountantChange } from '../change.ts';
import { FakeChange } from './fake-change.ts';

type Opened = { element: AccountantChange; fake: FakeChange };

/** Places the widget before a register in memory; nothing is chosen yet. */
export async function openWidget(fake = new FakeChange(), attributes: { [name: string]: string } = {}): Promise<Opened> {
  sessionStorage.clear();
  localStorage.clear();
  const place = document.createElement('main');
  fake.provide(place);
  const element = document.createElement('accountant-change');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  document.body.replaceChildren(place);
  await until(() => element.renderRoot?.querySelector('.registers'));
  return { element, fake };
}

/** Places the widget on the record. */
export async function openRecord(fake?: FakeChange, attributes?: { [name: string]: string }): Promise<Opened> {
  const opened = await openWidget(fake, attributes);
  await opened.element.show(opened.fake.record.register);
  await until(() => opened.element.renderRoot.querySelector('.part'));
  return opened;
}

/** Opens a section's change past 变更须知 and waits for what stands in it. */
export async function openSection(section: SectionId, fake?: FakeChange, attributes?: { [name: string]: string }): Promise<Opened> {
  const opened = await openRecord(fake, attributes);
  const { element } = opened;
  find(element, `#part-${section}`)?.parentElement?.querySelector('button')?.click();
  await until(() => find(element, '.title ~ .notice ol') ?? find(element, 'accountant-change-section'));
  if (!find(element, 'accountant-change-section')) {
    find<HTMLInputElement>(element, '.tick input')?.click();
    await settle(element);
    find(element, '.next')?.click();
  }
  await until(() => find(element, '.submit') ?? find(element, '.case') ?? find(element, '.waiting'));
  return opened;
}

/** The first match within an element, its shadow roots included. */
export function find<E extends HTMLElement>(root: Element, selector: string): E | undefined {
  return all<E>(root, selector)[0];
}

/** All matches within an element, its shadow roots included, in the order of the document. */
export function all<E extends HTMLElement>(root: Element, selector: string): E[] {
  const within = (node: Element | ShadowRoot): E[] =>
    [...node.children].flatMap((child) => [...(child.matches(selector) ? [child as E] : []), ...(child.shadowRoot ? within(child.shadowRoot) : []), ...within(child)]);
  return root.shadowRoot ? within(root.shadowRoot) : within(root);
}

/** The text of an element and of what is in its shadow roots. */
export function text(root: Element): string {
  const within = (node: Node): string =>
    node instanceof HTMLStyleElement ? '' : node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [...(node instanceof Element && node.shadowRoot ? [...node.shadowRoot.childNodes] : []), ...node.childNodes].map(within).join('');
  return within(root).replace(/\s+/g, ' ');
}

/** The control of a field. */
export function control(root: Element, field: string): HTMLElement & { value: unknown } {
  const found = find<HTMLElement & { value: unknown }>(root, `[id="${field}"]`);
  if (!found) throw new Error(`control: the field "${field}" was expected, it is not asked`);
  return found;
}

/** Types into a text or a date as a person would. */
export async function type(root: Element, field: string, value: string): Promise<void> {
  const input = control(root, field).shadowRoot?.querySelector('input') as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settle(root);
}

/** Lets everything draw what it was given. */
export async function settle(root: Element): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await (root as AccountantChange).updateComplete;
  }
}

/** Presses 提交变更 and waits for the dialog. */
export async function openDialog(element: Element): Promise<HTMLDialogElement> {
  find(element, '.submit')?.click();
  return until(() => all<HTMLDialogElement>(element, 'dialog[aria-labelledby="title"]').find((dialog) => dialog.open && dialog.querySelector('.items')));
}

/** The rows of a table of items, each as its cells. */
export function rows(root: Element): string[][] {
  return all<HTMLTableRowElement>(root, 'tbody tr').map((row) => [...row.children].map((cell) => (cell.querySelector('.content') ?? cell).textContent?.trim() ?? ''));
}

/** Has a paper of the dialog uploaded. */
export async function upload(dialog: Element, kind: string): Promise<void> {
  const card = find(dialog, `accountant-upload[id="${kind}"]`) as HTMLElement;
  choose(find<HTMLInputElement>(card, 'input[type=file]') as HTMLInputElement, [await picture({ width: 800, height: 1000 })]);
  await until(() => text(card).includes('已上传'));
}
