import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { Identity } from '../session/types.ts';
import type { Draft } from './draft.ts';

const stated = ['name', 'idType', 'idNumber', 'mobile', 'birthDate', 'gender', 'nationality'] as const;

/** The answers of a draft with what the sign-in states over them. */
export function formOf(draft: Pick<Draft, 'answers' | 'request'> | undefined, signedIn: Identity | undefined): Form {
  const { answers = {}, request } = draft ?? {};
  const identity = request?.identity ?? signedIn;
  const known = Object.fromEntries(stated.map((field) => [field, identity?.[field]]).filter(([, value]) => value !== undefined));
  return { ...answers, basic: { ...answers.basic, ...known } };
}
