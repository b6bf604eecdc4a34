import type { Form } from '../vocabulary/definition.ts';

/** The region that decides which bureau is in charge: the office's with an employer, else the residence. */
export function regionOf(form: Form): string | undefined {
  const { isEmployed, workRegion, residenceRegion } = form.workplace ?? {};
  const region = isEmployed === true ? workRegion : isEmployed === false ? residenceRegion : undefined;
  return typeof region === 'string' && region !== '' ? region : undefined;
}
