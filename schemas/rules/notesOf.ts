import type { Finding, Form } from '../vocabulary/definition.ts';
import { isZhejiangPostcode } from '../validators/postcode.ts';

/** What is worth a reviewer's look though it is allowed: a postgraduate degree above the education, a foreign postcode. */
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

function postcodeNotes({ workplace = {} }: Form): Finding[] {
  return ['workPostcode', 'residencePostcode'].flatMap((field) => {
    const postcode = workplace[field];
    if (typeof postcode !== 'string' || postcode === '' || isZhejiangPostcode(postcode)) return [];
    return [{ path: `/workplace/${field}`, code: 'postcode-elsewhere', params: {} }];
  });
}
