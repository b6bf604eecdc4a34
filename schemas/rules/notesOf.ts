import type { Finding, Form, Value } from '../vocabulary/definition.ts';
import { isNingboPostcode, isZhejiangPostcode } from '../validators/postcode.ts';
import { registerOf } from './registerOf.ts';

/** What is worth a reviewer's look though it is allowed: a postgraduate degree above the education, a postcode from elsewhere. */
export function notesOf(form: Form): Finding[] {
  return [...degreeNotes(form), ...postcodeNotes(form)];
}

const postgraduate: { [degree: string]: string[] } = { '2': ['11'], '3': ['11', '14'] };

function degreeNotes({ education = {} }: Form): Finding[] {
  return ['fullTime', 'partTime'].flatMap((half) => {
    const degree = education[`${half}Degree`];
    const levels = typeof degree === 'string' && Object.hasOwn(postgraduate, degree) ? postgraduate[degree] : undefined;
    if (!levels || levels.includes(String(education[`${half}Level`]))) return [];
    return [{ path: `/education/${half}Degree`, code: 'degree-beyond-level', params: {} }];
  });
}

const postcodes = { workPostcode: 'workRegion', residencePostcode: 'residenceRegion' };

function postcodeNotes({ workplace = {} }: Form): Finding[] {
  return Object.entries(postcodes).flatMap(([field, region]) => {
    const code = postcodeNote(workplace[field], workplace[region]);
    return code ? [{ path: `/workplace/${field}`, code, params: {} }] : [];
  });
}

function postcodeNote(postcode: Value | undefined, region: Value | undefined): string | undefined {
  if (typeof postcode !== 'string' || postcode === '') return undefined;
  if (!isZhejiangPostcode(postcode)) return 'postcode-elsewhere';
  const register = typeof region === 'string' ? registerOf(region) : undefined;
  return register && isNingboPostcode(postcode) !== (register === 'ningbo') ? 'postcode-of-other-city' : undefined;
}
