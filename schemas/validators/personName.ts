import type { SectionValues } from '../vocabulary/definition.ts';
import type { Fault } from '../vocabulary/keyword.ts';

const han = /^\p{Script=Han}+(·\p{Script=Han}+)*$/u;
const latin = /^\p{Script=Latin}[\p{Script=Latin} .,'-]*$/u;

/** Refuses what is no name: Han letters with `·` between them, or Latin letters on documents that may carry them. */
export function checkPersonName(value: string, _spec: unknown, siblings: SectionValues): Fault | undefined {
  if (value === '' || han.test(value)) return undefined;
  const mayBeLatin = siblings.idType !== 'residentId' && siblings.idType !== 'officerCard';
  return mayBeLatin && latin.test(value) ? undefined : { code: 'name-invalid' };
}
