import { describe, expect, it } from 'vitest';
import { definition } from '../generated/definitions/workplace.zh.ts';
import { exampleDay as today, exampleForm, unemployedExampleForm } from '../examples/exampleForm.ts';
import { checkForm } from '../validators/checkForm.ts';
import { askedForm, askedValues } from './askedValues.ts';
import { heldForm, heldValues } from './heldValues.ts';
import { isAsked, isRequired } from './isAsked.ts';
import { notesOf } from './notesOf.ts';
import { regionOf } from './regionOf.ts';

describe('askedValues', () => {
  it('drops the answers of the branch left, so that the rest is valid', () => {
    const both = unemployedExampleForm({ workplace: { ...exampleForm().workplace, isEmployed: false } });
    expect(Object.keys(askedValues('workplace', both)).sort()).toEqual([
      'isEmployed',
      'residenceAddress',
      'residenceBasis',
      'residencePostcode',
      'residenceRegion',
    ]);
    expect(checkForm(askedForm(both), { today })).toEqual([]);
  });

  it('drops what hangs on an answer that fell away itself', () => {
    const qualification = { appointedPost: '3', appointedOn: '2015-01-01', qualificationType: '1' };
    expect(askedValues('qualification', { qualification })).toEqual({});
  });

  it('keeps what it does not know, for the check to refuse', () => {
    expect(askedValues('basic', { basic: { constructor: 'x', status: 'y' } as never })).toEqual({
      constructor: 'x',
      status: 'y',
    });
  });
});

describe('heldValues', () => {
  const employed = exampleForm().workplace!;
  const moved = unemployedExampleForm({ workplace: { ...employed, isEmployed: false, accountingSince: '2019-01-02' } });

  it('are a record’s own, since when one does accounting among them', () => {
    expect(heldForm(unemployedExampleForm({ workplace: { accountingSince: '2012-07-01' } })).workplace!.accountingSince).toBe('2012-07-01');
  });

  it('keep what was held before, whatever was typed while it was asked', () => {
    expect(heldValues('workplace', moved, employed)).toMatchObject({ isEmployed: false, accountingSince: employed.accountingSince });
    expect(heldValues('workplace', moved, {})).not.toHaveProperty('accountingSince');
    expect(heldValues('workplace', moved, employed)).not.toHaveProperty('employerCode');
  });
});

describe('isAsked and isRequired', () => {
  const field = (id: string) => definition.fields.find((candidate) => candidate.id === id)!;

  it('follow the answer to the first question', () => {
    expect(isAsked(field('employerCode'), 'workplace', exampleForm())).toBe(true);
    expect(isAsked(field('employerCode'), 'workplace', unemployedExampleForm())).toBe(false);
    expect(isAsked(field('employerCode'), 'workplace', {})).toBe(false);
    expect(isRequired(field('employerCode'), 'workplace', exampleForm())).toBe(true);
    expect(isRequired(field('employerPhone'), 'workplace', exampleForm())).toBe(false);
    expect(isRequired({ required: { isEmployed: { in: [true] } } }, 'workplace', unemployedExampleForm())).toBe(false);
  });

  it('look into other sections by name', () => {
    const field = { when: { 'basic.nationality': { in: ['CN'] } } };
    expect(isAsked(field, 'education', exampleForm())).toBe(true);
    expect(isAsked({ when: { 'basic.remark': { stated: false } } }, 'education', exampleForm())).toBe(true);
    expect(isAsked({ when: { 'basic.name': { stated: false } } }, 'education', exampleForm())).toBe(false);
  });
});

describe('regionOf', () => {
  it('takes the office with an employer and the residence without', () => {
    expect(regionOf(exampleForm())).toBe('330203001');
    expect(regionOf(unemployedExampleForm())).toBe('330102001');
    expect(regionOf({ workplace: { workRegion: '330203001' } })).toBeUndefined();
  });
});

describe('notesOf', () => {
  it('notes a postgraduate degree above the education, and postcodes of elsewhere', () => {
    const form = exampleForm({ education: { fullTimeDegree: '3' }, workplace: { workPostcode: '200000' } });
    expect(notesOf(form).map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/education/fullTimeDegree degree-beyond-level',
      '/workplace/workPostcode postcode-elsewhere',
    ]);
    expect(notesOf(exampleForm({ education: { fullTimeLevel: '14', fullTimeDegree: '3' } }))).toEqual([]);
  });

  it('notes a postcode of Ningbo beside a place that is not there, and the other way round', () => {
    const codes = (workRegion: string, workPostcode: string) => notesOf(exampleForm({ workplace: { workRegion, workPostcode } })).map(({ code }) => code);
    expect([codes('330203001', '315010'), codes('330102001', '310001')]).toEqual([[], []]);
    // The guide itself pairs 海曙区 with 310001: it holds nothing back.
    expect([codes('330203001', '310001'), codes('330102001', '315010')]).toEqual([['postcode-of-other-city'], ['postcode-of-other-city']]);
  });
});
