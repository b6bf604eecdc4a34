import * as basic from '../generated/validators/basic.js';
import * as education from '../generated/validators/education.js';
import * as qualification from '../generated/validators/qualification.js';
import * as workplace from '../generated/validators/workplace.js';
import type { Finding, Form, SectionId } from '../vocabulary/definition.ts';
import { isSection } from '../vocabulary/isSection.ts';
import { sectionIds } from '../vocabulary/sectionIds.ts';
import { type SectionValidator, checkSection } from './checkSection.ts';
import type { CheckContext } from './context.ts';
import { nationalityOf } from './nationality.ts';
import { isRegion } from './regions.ts';

const validators: Record<SectionId, SectionValidator> = {
  basic: basic.validate,
  workplace: workplace.validate,
  education: education.validate,
  qualification: qualification.validate,
};

/**
 * Everything that is wrong with a whole form, for the server: all sections, and the checks whose tables are too large
 * for a browser (whether a region exists, whether the nationality is the document's).
 */
export function checkForm(form: unknown, { today }: { today: string }): Finding[] {
  if (!isObject(form)) return [{ path: '', code: 'wrong-type', params: {} }];
  const context: CheckContext = { today, form: shapely(form) };
  const findings = Object.keys(form)
    .filter((name) => !isSection(name))
    .map((name): Finding => ({ path: `/${name.slice(0, 40)}`, code: 'unexpected-property', params: {} }));
  for (const section of sectionIds) {
    findings.push(...checkSection(validators[section], section, form[section], context));
  }
  for (const finding of lookups(context.form)) {
    if (!findings.some(({ path }) => path === finding.path)) findings.push(finding);
  }
  return findings;
}

/** The same for one section, with the server's look-ups. */
export function checkOneSection(section: SectionId, form: Form, { today }: { today: string }): Finding[] {
  const findings = checkForm(form, { today });
  return findings.filter(({ path }) => path === `/${section}` || path.startsWith(`/${section}/`));
}

function lookups(form: Form): Finding[] {
  const findings: Finding[] = [];
  for (const field of ['workRegion', 'residenceRegion']) {
    const region = form.workplace?.[field];
    if (typeof region === 'string' && region !== '' && !isRegion(region)) {
      findings.push({ path: `/workplace/${field}`, code: 'region-unknown', params: {} });
    }
  }
  const { idType, idNumber, nationality } = form.basic ?? {};
  if (typeof idType === 'string' && typeof idNumber === 'string' && nationality) {
    const stated = nationalityOf(idType, idNumber);
    if (stated !== undefined && stated !== nationality) {
      findings.push({ path: '/basic/nationality', code: 'contradicts-document', params: {} });
    }
  }
  return findings;
}

/** The form with only those sections that are objects, so that checks across sections find what they expect. */
function shapely(form: { [name: string]: unknown }): Form {
  return Object.fromEntries(sectionIds.filter((id) => isObject(form[id])).map((id) => [id, form[id]])) as Form;
}

function isObject(value: unknown): value is { [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
