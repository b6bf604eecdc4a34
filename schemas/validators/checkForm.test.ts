import { describe, expect, it } from 'vitest';
import { exampleDay as today, exampleForm, unemployedExampleForm } from '../examples/exampleForm.ts';
import type { Form } from '../vocabulary/definition.ts';
import { checkForm, checkOneSection } from './checkForm.ts';

const faults = (form: unknown) => Object.fromEntries(checkForm(form, { today }).map(({ path, code }) => [path, code]));

describe('checkForm', () => {
  it('takes a whole registration of either branch', () => {
    expect(faults(exampleForm())).toEqual({});
    expect(faults(unemployedExampleForm())).toEqual({});
  });

  it('names every required answer of an empty form, in the order of the fields', () => {
    expect(checkForm({}, { today }).map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/basic/name required',
      '/basic/idType required',
      '/basic/idNumber required',
      '/basic/gender required',
      '/basic/birthDate required',
      '/basic/nationality required',
      '/basic/mobile required',
      '/workplace/isEmployed required',
      '/education/fullTimeLevel required',
    ]);
  });

  it('asks people of Chinese nationality for ethnicity and political status, and nobody else', () => {
    const none = { ethnicity: null, politicalStatus: '' };
    expect(faults(exampleForm({ basic: none }))).toEqual({
      '/basic/ethnicity': 'required',
      '/basic/politicalStatus': 'required',
    });
    const traveller = { idType: 'passport', idNumber: 'P1234567', nationality: 'DE' };
    expect(faults(exampleForm({ basic: { ...none, ...traveller } }))).toEqual({});
    expect(faults(exampleForm({ basic: traveller }))).toEqual({
      '/basic/ethnicity': 'not-asked',
      '/basic/politicalStatus': 'not-asked',
    });
  });

  it('refuses answers of the other branch of the workplace, but keeps since when one does accounting', () => {
    const both = unemployedExampleForm({
      workplace: { accountingSince: '2012-07-01', employerPhone: '0574-87654321' },
    });
    expect(faults(both)).toEqual({ '/workplace/employerPhone': 'not-asked' });
  });

  it('wants every answer of the branch that is asked', () => {
    expect(Object.keys(faults({ ...exampleForm(), workplace: { isEmployed: true } }))).toEqual(
      [
        'employerCode',
        'employerName',
        'employerType',
        'workRegion',
        'workAddress',
        'workPostcode',
        'accountingSince',
        'accountingPost',
        'accountingDuty',
      ].map((field) => `/workplace/${field}`),
    );
    expect(Object.keys(faults({ ...exampleForm(), workplace: { isEmployed: false } }))).toEqual(
      ['residenceRegion', 'residenceAddress', 'residenceBasis', 'residencePostcode'].map(
        (field) => `/workplace/${field}`,
      ),
    );
  });

  it('asks nothing more of people without formal education', () => {
    const education = { fullTimeLevel: '00', fullTimeDegree: '0' };
    expect(faults({ ...exampleForm(), education })).toEqual({});
    expect(faults({ ...exampleForm(), education: { ...education, fullTimeSchool: '宁波大学' } })).toEqual({
      '/education/fullTimeSchool': 'not-asked',
    });
  });

  it('does not ask for the major of schools below vocational ones', () => {
    const school = { fullTimeDegree: '0', fullTimeSchool: '效实中学', fullTimeGraduatedOn: '2008-06-30' };
    for (const fullTimeLevel of ['61', '71']) {
      expect(faults({ ...exampleForm(), education: { ...school, fullTimeLevel } })).toEqual({});
    }
    expect(faults({ ...exampleForm(), education: { ...school, fullTimeLevel: '41' } })).toEqual({
      '/education/fullTimeMajor': 'required',
    });
  });

  it('takes the part-time group whole or not at all, and never as no education', () => {
    expect(faults(exampleForm({ education: { partTimeLevel: '21' } }))).toEqual({
      '/education/partTimeDegree': 'required',
      '/education/partTimeSchool': 'required',
      '/education/partTimeMajor': 'required',
      '/education/partTimeGraduatedOn': 'required',
    });
    expect(faults(exampleForm({ education: { partTimeSchool: '宁波大学' } }))).toEqual({
      '/education/partTimeSchool': 'not-asked',
    });
    expect(faults(exampleForm({ education: { partTimeLevel: '00' } }))).toMatchObject({
      '/education/partTimeLevel': 'choice-unknown',
    });
  });

  it('refuses a degree in the place of a level, and a degree above the level', () => {
    expect(faults(exampleForm({ education: { fullTimeLevel: '4' } }))).toEqual({
      '/education/fullTimeLevel': 'choice-unknown',
    });
    expect(faults(exampleForm({ education: { fullTimeLevel: '31', fullTimeDegree: '4' } }))).toEqual({
      '/education/fullTimeDegree': 'degree-above-level',
    });
    expect(faults(exampleForm({ education: { fullTimeLevel: '21', fullTimeDegree: '3' } }))).toEqual({});
  });

  it('wants graduation no earlier than the fifteenth birthday', () => {
    expect(faults(exampleForm({ education: { fullTimeGraduatedOn: '2005-01-01' } }))).toEqual({});
    expect(faults(exampleForm({ education: { fullTimeGraduatedOn: '2004-12-31' } }))).toEqual({
      '/education/fullTimeGraduatedOn': 'date-before-age',
    });
  });

  it('takes the qualification whole or not at all', () => {
    expect(faults({ ...exampleForm(), qualification: {} })).toEqual({});
    expect(faults({ ...exampleForm(), qualification: { qualificationLevel: '1' } })).toEqual({
      '/qualification/qualificationType': 'required',
      '/qualification/qualificationWay': 'required',
      '/qualification/qualifiedOn': 'required',
      '/qualification/qualificationNumber': 'required',
    });
    expect(faults({ ...exampleForm(), qualification: { qualificationType: '1' } })).toEqual({
      '/qualification/qualificationType': 'not-asked',
    });
  });

  it('takes a certificate number of 4 to 40 characters', () => {
    const number = (qualificationNumber: string) => faults(exampleForm({ qualification: { qualificationNumber } }));
    expect([number('1234'), number('1'.repeat(40))]).toEqual([{}, {}]);
    expect(number('123')).toEqual({ '/qualification/qualificationNumber': 'text-too-short' });
    expect(number('1'.repeat(41))).toEqual({ '/qualification/qualificationNumber': 'text-too-long' });
  });

  it('wants a date with an appointed post, and none without', () => {
    const post = (appointedPost: string, appointedOn: string | null) =>
      faults(exampleForm({ qualification: { appointedPost, appointedOn } }));
    expect(post('1', '2014-10-20')).toEqual({});
    expect(post('1', '2014-10-19')).toEqual({ '/qualification/appointedOn': 'date-too-early' });
    expect(post('1', null)).toEqual({ '/qualification/appointedOn': 'required' });
    expect(post('0', null)).toEqual({});
    expect(post('0', '2014-10-20')).toEqual({ '/qualification/appointedOn': 'not-asked' });
  });

  it('compares the appointed post with the level for the accounting type only', () => {
    const post = (qualificationType: string) =>
      faults(exampleForm({ qualification: { qualificationType, appointedPost: '3', appointedOn: '2015-01-01' } }));
    expect(post('1')).toEqual({ '/qualification/appointedPost': 'post-above-level' });
    expect(post('2')).toEqual({});
  });

  it('does not check level and way against each other', () => {
    expect(faults(exampleForm({ qualification: { qualificationLevel: '4', qualificationWay: '1' } }))).toEqual({});
  });

  it('refuses regions that do not exist', () => {
    expect(faults(exampleForm({ workplace: { workRegion: '330203999' } }))).toEqual({
      '/workplace/workRegion': 'region-unknown',
    });
  });

  it('refuses gender, birth date and nationality that the document contradicts', () => {
    expect(
      faults(
        exampleForm({
          basic: { gender: '2', birthDate: '1990-01-02', nationality: 'HK', ethnicity: null, politicalStatus: null },
        }),
      ),
    ).toEqual({
      '/basic/gender': 'contradicts-document',
      '/basic/birthDate': 'contradicts-document',
      '/basic/nationality': 'contradicts-document',
    });
  });

  it('refuses what no field has, prototype names included, and cuts long names', () => {
    const basic = JSON.parse('{"__proto__": 1, "constructor": 2, "status": "approved", "a/b~c": 1}') as object;
    const form = { ...exampleForm(), basic: { ...exampleForm().basic, ...basic, ['x'.repeat(1000)]: 1 }, status: {} };
    Object.defineProperty(form.basic, '__proto__', { value: 1, enumerable: true });
    expect(faults(form)).toEqual({
      '/status': 'unexpected-property',
      ['/basic/__proto__']: 'unexpected-property',
      '/basic/constructor': 'unexpected-property',
      '/basic/status': 'unexpected-property',
      '/basic/a~1b~0c': 'unexpected-property',
      [`/basic/${'x'.repeat(40)}`]: 'unexpected-property',
    });
  });

  const odd: unknown[] = [0, -1, Infinity, [], ['CN'], {}, { in: [] }, 'x'.repeat(1_000_000), '\ud800'];
  const fields = [exampleForm(), unemployedExampleForm()].flatMap((form) =>
    Object.entries(form).flatMap(([section, values]) =>
      Object.keys(values).map((field) => ({ form, section, field, values })),
    ),
  );

  it.each(fields)('answers a finding to every odd value of $section $field', ({ form, section, field, values }) => {
    for (const value of odd) {
      const found = checkForm({ ...form, [section]: { ...values, [field]: value } }, { today });
      expect(found.map(({ path }) => path)).toContain(`/${section}/${field}`);
    }
  });

  it('does not take names of the prototype for codes', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(faults(exampleForm({ basic: { idType: name } }))).toEqual({ '/basic/idType': 'choice-unknown' });
      expect(faults(exampleForm({ education: { fullTimeDegree: name } }))).toEqual({
        '/education/fullTimeDegree': 'choice-unknown',
      });
    }
  });

  it.each([[null], [5], ['form'], [[]], [undefined]])('refuses %j as a form', (form) => {
    expect(faults(form)).toEqual({ '': 'wrong-type' });
  });

  it('refuses sections that are no objects', () => {
    expect(faults({ basic: 5, workplace: [], education: 'x', qualification: true })).toEqual({
      '/basic': 'wrong-type',
      '/workplace': 'wrong-type',
      '/education': 'wrong-type',
      '/qualification': 'wrong-type',
    });
  });

  it('leaves the form as it was', () => {
    const form = exampleForm();
    const before = structuredClone(form);
    checkForm(form, { today });
    expect(form).toEqual(before);
  });
});

describe('checkOneSection', () => {
  it('tells the findings of that section only', () => {
    const form: Form = { basic: exampleForm().basic!, education: { fullTimeLevel: '21' } };
    expect(checkOneSection('education', form, { today }).every(({ path }) => path.startsWith('/education/'))).toBe(
      true,
    );
    expect(checkOneSection('basic', form, { today })).toEqual([]);
  });
});
