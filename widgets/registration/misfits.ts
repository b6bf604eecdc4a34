import type { Finding, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { Draft } from './draft.ts';

/** What of a draft no longer fits a form that has changed since, as far as the person has not dealt with it. */
export function standingMisfits(draft: Pick<Draft, 'answers' | 'request'> | undefined): readonly Finding[] {
  const { answers = {}, request } = draft ?? {};
  return (request?.misfits ?? []).filter(({ path }) => {
    const [, section = '', field = ''] = path.split('/');
    const value = answers[section as SectionId]?.[field];
    // Another choice has been made since: the register says at the next save whether that one fits.
    return value !== null && value !== undefined && value === request?.answers[section as SectionId]?.[field];
  });
}

/** The field that a path ends in. */
export function fieldOf(path: string): string {
  return path.split('/').pop() ?? '';
}
