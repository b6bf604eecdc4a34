import type { Place } from './place-memory.ts';

/** The address of a page with `<accountant-change>` at which a record, and a section of it, stands open. */
export function placeHref(page: string, { register, section }: Pick<Place, 'register' | 'section'>): string {
  return `${page}#accountant-change=${register}${section ? `.${section}` : ''}`;
}
