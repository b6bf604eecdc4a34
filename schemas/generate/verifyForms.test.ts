import { describe, expect, it } from 'vitest';
import type { SectionSchema } from '../vocabulary/sectionSchema.ts';
import { sections } from '../vocabulary/sections.ts';
import { verifyForms } from './verifyForms.ts';

const field = { title: '姓名', labels: { en: 'Name' }, type: 'string', source: 'typed', ask: {}, control: 'text' };

function faults(more: object, section: object = {}): string[] {
  const schema = {
    $id: 'x',
    title: '栏目',
    labels: { en: 'Section' },
    type: 'object',
    additionalProperties: false,
    ...section,
  };
  return verifyForms({ basic: { ...schema, properties: { name: { ...field, ...more } } } as unknown as SectionSchema });
}

describe('verifyForms', () => {
  it('finds nothing wrong with the forms', () => expect(verifyForms(sections)).toEqual([]));

  it.each<[object, string]>([
    [{ reviewd: true }, 'forms/basic "name": the keyword "reviewd" is not in the vocabulary.'],
    [{ reviewed: 'yes' }, 'forms/basic "name": "reviewed" does not take "yes".'],
    [{ codes: { list: 'no-such' } }, 'forms/basic "name": there is no code list "no-such" in dictionaries/.'],
    [{ check: 'no-such' }, 'forms/basic "name": "check" does not take "no-such".'],
    [
      { evidence: [{ kind: 'no-such' }] },
      'forms/basic "name": there is no evidence kind "no-such" in dictionaries/evidence-kinds.json or a form\'s "papers".',
    ],
    [
      { ask: { when: { other: { stated: true } } } },
      'forms/basic "name": a condition names "other", which is no field of the section.',
    ],
    [
      { codes: { list: 'genders' }, ask: { when: { name: { in: ['3'] } } } },
      'forms/basic "name": a condition names the code "3", which "genders" does not have.',
    ],
    [
      { dates: { notAfter: { field: 'tomorrow' } } },
      'forms/basic "name": dates are compared with "tomorrow", which is no field.',
    ],
    [{ group: 'none' }, 'forms/basic "name": the group "none" is not among the section\'s groups.'],
    [{ control: undefined }, 'forms/basic "name": a field that is drawn needs a "control".'],
  ])('refuses %j', (more, sentence) => expect(faults(more)).toContain(sentence));

  it('refuses a field id that two sections have', () => {
    const doubled = {
      ...sections,
      education: { ...sections.education, properties: { email: sections.basic.properties.email! } },
    };
    expect(verifyForms(doubled)).toContain(
      'forms/education "email": field ids are unique over all forms, forms/basic has it too.',
    );
  });
});
