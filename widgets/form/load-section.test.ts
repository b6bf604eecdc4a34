import { expect } from 'chai';
import { isAsked } from '@accountant-register/schemas/rules/isAsked.ts';
import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts';
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts';
import { loadSection } from './load-section.ts';

const today = '2026-03-02';
const values = [null, '', ' ', 'x', ' Wang@Example.COM ', '１３８', '2019-07-01', '2999-01-01', '1900-01-01', true, '00', '21', '1'];
const form: Form = {
  basic: { name: '王小明', idType: 'passport', idNumber: 'E12345678', gender: '1', birthDate: '1990-05-17', nationality: 'CN', ethnicity: '01', politicalStatus: '13', mobile: '13800138000' },
  workplace: { isEmployed: true, workAddress: '  某路  1 号 ' },
  education: { fullTimeLevel: '21', fullTimeGraduatedOn: '2012-06-30', partTimeLevel: '21' },
  qualification: { qualificationLevel: '2', qualifiedOn: '2015-09-09', appointedPost: '3' },
};

describe('the check of a section', () => {
  for (const section of sectionIds) {
    it(`tells of one answer alone what it tells of it among all: ${section}`, async () => {
      const { check, definition } = await loadSection(section, 'zh', form);
      for (const field of definition.fields) {
        const { id, source = '' } = field;
        for (const value of values) {
          const filled = { ...form, [section]: { ...form[section], [id]: value } };
          // Nothing is typed where nothing is asked.
          if (['signIn', 'office'].includes(source) || !isAsked(field, section, filled)) continue;
          // Imports alone say that there is no part-time level; the list offers no such choice.
          if (id === 'partTimeLevel' && value === '00') continue;
          const there = check(filled, today).filter(({ path }) => path === `/${section}/${id}`);
          const alone = check(filled, today, id).filter(({ path }) => path === `/${section}/${id}`);
          expect(alone, `${id}: ${JSON.stringify(value)}`).to.deep.equal(there);
        }
      }
    });
  }
});
