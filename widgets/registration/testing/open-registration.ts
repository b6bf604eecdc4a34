import type { Control } from '../../controls/control.ts';
import { ControlInputEvent } from '../../controls/control-events.ts';
import { fixture, settled, until } from '../../internal/testing/fixture.ts';
import { html } from 'lit';
import type { FileInfo } from '../../session/types.ts';
import '../define.ts';
import type { AccountantRegistration } from '../registration.ts';
import { FakeRegister } from './fake-register.ts';

/** A page of a paper that the register has. */
const file = (kind: string): FileInfo => ({ id: `${kind}-1`, kind, page: 1, bytes: 1, width: 700, height: 900, warnings: [] });

/** The papers that a whole registration asks for. */
export const files = ['photo', 'employerCodeCertificate', 'startWorkProof', 'currentWorkProof', 'fullTimeDiploma', 'fullTimeDegreeCertificate'].map(file);

/** Places the widget before a register in memory. */
export async function make(options: ConstructorParameters<typeof FakeRegister>[0] = {}) {
  localStorage.clear();
  const register = new FakeRegister(options);
  const main = await fixture<HTMLElement>(html`<div></div>`);
  register.provide(main);
  const widget = document.createElement('accountant-registration');
  widget.changeHref = '/change';
  widget.otherPortalHref = '/other';
  main.append(widget);
  await settled(widget);
  const step = (name: string) => until(() => shadow(widget).querySelector<HTMLElement>(`accountant-${name}-step`));
  return { register, widget, step };
}

/** Looks through shadow roots for the first element that matches. */
export function deep<E extends HTMLElement>(root: Element, selector: string): E | undefined {
  const tree = root.shadowRoot;
  if (!tree) return undefined;
  const found = tree.querySelector<E>(selector);
  if (found) return found;
  for (const child of tree.querySelectorAll('*')) {
    const inside = deep<E>(child, selector);
    if (inside) return inside;
  }
  return undefined;
}

export function shadow(element: Element): ShadowRoot {
  return element.shadowRoot as ShadowRoot;
}

export const button = (widget: AccountantRegistration, selector: string) => until(() => deep<HTMLButtonElement>(widget, selector));
export const title = (widget: AccountantRegistration) => deep(widget, '.title')?.textContent?.trim();
export const visit = (path: string, widget: AccountantRegistration) => until(() => title(widget) === path);
export const answer = (widget: AccountantRegistration, id: string, value: string | boolean) =>
  until(() => deep<Control>(widget, `.fields #${id}`)).then((control) => {
    control.value = value;
    control.dispatchEvent(new ControlInputEvent(id, value));
  });
