import { describe, expect, it } from 'vitest';
import { exampleDay as today, exampleForm } from '../examples/exampleForm.ts';
import type { Form, SectionValues } from '../vocabulary/definition.ts';
import { checkForm } from './checkForm.ts';
import { normalizeForm, normalizeSection, normalizeText } from './normalize.ts';

describe('normalizeSection', () => {
  it('brings codes and digits to half-width capitals without blanks and hyphens', () => {
    expect(normalizeSection('basic', { idNumber: ' ３３０２０３ 1990-0101 101x ' })).toEqual({
      idNumber: '33020319900101101X',
    });
    expect(normalizeSection('workplace', { employerCode: 'd2143569－x', workPostcode: '３１５ 010' })).toEqual({
      employerCode: 'D2143569X',
      workPostcode: '315010',
    });
  });

  it('trims texts, makes inner blanks one, and keeps their full-width signs', () => {
    expect(normalizeSection('workplace', { employerName: '　宁波（示例） \t 公司 ' })).toEqual({
      employerName: '宁波（示例） 公司',
    });
  });

  it('removes the country code of mobile numbers', () => {
    const mobiles = ['+86 138 0013 8000', '8613800138000', '138-0013-8000', '１３８００１３８０００'];
    expect(mobiles.map((mobile) => normalizeSection('basic', { mobile }).mobile)).toEqual(Array(4).fill('13800138000'));
  });

  it('lower-cases the domain of an e-mail address only', () => {
    expect(normalizeSection('basic', { email: ' Jing.Yi@EXAMPLE.Com ' })).toEqual({ email: 'Jing.Yi@example.com' });
  });

  it('keeps the hyphens of phones, and the brackets of certificate numbers', () => {
    expect(normalizeText('0574－8765 4321', 'phone')).toBe('0574-87654321');
    expect(normalizeText('浙人社〔２０１４〕（Ａ） 3—1', 'certificate-number')).toBe('浙人社〔2014〕（A）3-1');
  });

  it('turns empty texts into no answer and leaves what is no text', () => {
    const odd = { email: ' \u3000 ', isCpa: false, name: null, mobile: 5 } as unknown as SectionValues;
    expect(normalizeSection('basic', odd)).toEqual({ email: null, isCpa: false, name: null, mobile: 5 });
  });

  it('empties the part-time half where an import says that there is none', () => {
    const imported = { fullTimeLevel: '21', partTimeLevel: '00', partTimeDegree: '0', partTimeSchool: '无' };
    expect(normalizeSection('education', imported)).toEqual({
      fullTimeLevel: '21',
      partTimeLevel: null,
      partTimeDegree: null,
      partTimeSchool: null,
    });
  });

  it('changes nothing when done again', () => {
    const once = normalizeForm(exampleForm({ basic: { mobile: '+8613800138000', name: ' 陈静怡 ' } }));
    expect(normalizeForm(once)).toEqual(once);
    expect(checkForm(once, { today })).toEqual([]);
  });

  it('takes sections that are no objects and texts of a megabyte as they come', () => {
    const long = 'x'.repeat(1_000_000);
    const form = { basic: 5, workplace: [], education: { fullTimeSchool: long } } as unknown as Form;
    expect(normalizeForm(form)).toEqual(form);
  });
});
