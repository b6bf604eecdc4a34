import { regionOf } from '@accountant-register/schemas/rules/regionOf.ts';
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts';
import { regionNames } from '../controls/region/region-pieces.ts';
import type { Language } from '../internal/texts.ts';
import type { RegisterApi } from '../session/api.ts';

/** The names of the regions a form states, by code; one whose name does not come is left to its code, which is what is submitted. */
export async function namesOfRegions(api: RegisterApi, form: Form, language: Language): Promise<{ [code: string]: string }> {
  const load = (piece: string) => api.regions<unknown>(piece);
  const codes = [form.workplace?.workRegion, form.workplace?.residenceRegion].filter((code) => typeof code === 'string' && /^\d{6,9}$/.test(code)) as string[];
  const names = await Promise.all(codes.map((code) => regionNames(load, code, language).then((parts) => [code, parts.join(' ')], () => [code, code])));
  return Object.fromEntries(names) as { [code: string]: string };
}

/** The name of the bureau in charge of a form's region, the picked one where there are several; empty where it does not come, for the register finds it at submission in any case. */
export async function nameOfBureau(api: RegisterApi, form: Form): Promise<string> {
  const found = await api.bureaus(regionOf(form) ?? '').catch(() => []);
  return (found.length > 1 ? found.find(({ code }) => code === form.workplace?.authority) : found[0])?.name ?? '';
}
