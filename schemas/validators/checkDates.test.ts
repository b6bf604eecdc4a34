import { describe, expect, it } from 'vitest';
import { checkDates } from './checkDates.ts';
import { addYears, isCalendarDay } from './days.ts';

const context = { today: '2026-11-23', form: { basic: { birthDate: '1990-05-20' } } };

describe('isCalendarDay', () => {
  it.each(['2024-02-29', '2000-02-29', '2023-12-31'])('takes %s', (day) => expect(isCalendarDay(day)).toBe(true));
  it.each(['2023-02-29', '1900-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '2023-4-1', '20230401', ''])(
    'refuses %j',
    (day) => expect(isCalendarDay(day)).toBe(false),
  );
});

describe('addYears', () => {
  it('moves 29 February to 1 March where the year has none', () => {
    expect(addYears('2004-02-29', 15)).toBe('2019-03-01');
    expect(addYears('2004-02-29', 16)).toBe('2020-02-29');
    expect(addYears('1990-05-20', 16)).toBe('2006-05-20');
  });
});

describe('checkDates', () => {
  const sinceBirth = { notBefore: { field: 'basic.birthDate', years: 16 }, notAfter: { field: 'today' } };

  it('takes the day a person turns 16, and today', () => {
    expect(checkDates('2006-05-20', sinceBirth, {}, context)).toBeUndefined();
    expect(checkDates('2026-11-23', sinceBirth, {}, context)).toBeUndefined();
  });

  it('refuses the day before, tomorrow, and what is no day', () => {
    expect(checkDates('2006-05-19', sinceBirth, {}, context)).toEqual({
      code: 'date-before-age',
      params: { years: 16, limit: '2006-05-20' },
    });
    expect(checkDates('2026-11-24', sinceBirth, {}, context)?.code).toBe('date-in-future');
    expect(checkDates('2026-11-31', sinceBirth, {}, context)?.code).toBe('date-invalid');
  });

  it('bounds a birth date by age', () => {
    const age = { notBefore: { field: 'today', years: -100 }, notAfter: { field: 'today', years: -16 } };
    expect(checkDates('2010-11-23', age, {}, context)).toBeUndefined();
    expect(checkDates('2010-11-24', age, {}, context)?.code).toBe('too-young');
    expect(checkDates('1926-11-23', age, {}, context)).toBeUndefined();
    expect(checkDates('1926-11-22', age, {}, context)?.code).toBe('too-old');
  });

  it('compares with another field of the section', () => {
    const afterQualified = { notBefore: { field: 'qualifiedOn' } };
    expect(checkDates('2014-01-01', afterQualified, { qualifiedOn: '2014-01-02' }, context)).toEqual({
      code: 'date-too-early',
      params: { limit: '2014-01-02', other: 'qualifiedOn' },
    });
    expect(checkDates('2014-01-02', afterQualified, { qualifiedOn: '2014-01-02' }, context)).toBeUndefined();
  });

  it('holds nothing back while the other date is unknown', () => {
    expect(checkDates('1980-01-01', sinceBirth, {}, { today: '2026-11-23', form: {} })).toBeUndefined();
  });
});
