import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { RegisterId } from '../session/types.ts';

/** Where a person stands in the change of a record; `noticeVersion` once 变更须知 was read. */
export type Place = { register: RegisterId; section?: SectionId; noticeVersion?: number };

const key = 'accountant-change';

/** Keeps the place for a page loaded anew, for instance after another sign-in; gone with the tab. */
export function rememberPlace(place: Place | undefined): void {
  try {
    if (place) sessionStorage.setItem(key, JSON.stringify(place));
    else sessionStorage.removeItem(key);
  } catch {
    // Where storage is forbidden one begins with the choice of the register again.
  }
}

/** The place to go on at: the one in the address (`placeHref`), else the one this tab had. */
export function recallPlace(hash = location.hash): Place | undefined {
  const [, register, section] = /[#&]accountant-change=(ningbo|zhejiang)(?:\.(basic|workplace|education|qualification))?\b/.exec(hash) ?? [];
  if (register) return { register: register as RegisterId, section: section as SectionId | undefined };
  try {
    const place: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isPlace(place) ? place : undefined;
  } catch {
    return undefined;
  }
}

function isPlace(place: unknown): place is Place {
  return typeof place === 'object' && place !== null && 'register' in place && (place.register === 'ningbo' || place.register === 'zhejiang');
}
