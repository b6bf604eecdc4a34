import { placeHref } from '../change/place-href.ts';
import type { RequestDetail } from '../session/types.ts';

type Pages = { registrationHref?: string; changeHref?: string; /** Whether the progress is part of a registration, which is no page to go on with a change at. */ isInside: boolean };

/** Where one goes on with a request: with a change, at its section of the record, which lies in the giving register until it has moved. */
export function openHref({ kind, section, register, givingRegister = register }: RequestDetail, { registrationHref, changeHref, isInside }: Pages): string | undefined {
  if (kind === 'registration') return registrationHref;
  if (changeHref !== undefined) return placeHref(changeHref, { register: givingRegister, section });
  return isInside ? undefined : registrationHref;
}
