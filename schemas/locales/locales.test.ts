import { describe, expect, it } from 'vitest';
import errorsEn from './errors.en.json';
import errorsZh from './errors.zh.json';
import { type SentenceTable, sentence } from './sentence.ts';
import tipsEn from './tips.en.json';
import tipsZh from './tips.zh.json';

const zh: SentenceTable = errorsZh;
const en: SentenceTable = errorsEn;
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Every key of a tree of texts, lists with their length. */
function shape(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? shape(value, `${path}/${key}`) : [`${path}/${key}`],
  );
}

describe('error sentences', () => {
  it('are the same codes in both languages', () => expect(Object.keys(en)).toEqual(Object.keys(zh)));

  it('fill in the same things in both languages', () => {
    for (const code of Object.keys(zh)) expect(placeholders(en[code]!), code).toEqual(placeholders(zh[code]!));
  });
});

describe('tips', () => {
  it('are as many in both languages', () => expect(shape(tipsEn)).toEqual(shape(tipsZh)));
});

describe('sentence', () => {
  it('says what to do, with the label and the numbers', () => {
    expect(sentence(zh, { code: 'employer-code-length', params: { length: 17 } }, '统一社会信用代码')).toBe(
      '请填写18位的统一社会信用代码（或9位的组织机构代码），您填写了17位。',
    );
    expect(sentence(zh, { code: 'postcode-invalid', params: { length: 5 } }, '邮政编码')).toBe('请填写6位数字的邮政编码，您填写了5位。');
    expect(sentence(zh, { code: 'postcode-invalid', params: {} }, '邮政编码')).toBe('请填写6位数字的邮政编码。');
    expect(sentence(zh, { code: 'required', params: {} }, '电子邮箱')).toBe('请填写电子邮箱。');
    expect(sentence(zh, { code: 'required', params: {} }, '民族', { control: 'choice' })).toBe('请选择民族。');
  });

  it('names the other field by its label', () => {
    const finding = { code: 'date-too-early', params: { limit: '2014-10-20', other: 'basic.qualifiedOn' } };
    const labelOf = (field: string) => ({ qualifiedOn: '取得时间' })[field] ?? field;
    expect(sentence(zh, finding, '聘任技术职务时间', { labelOf })).toBe(
      '聘任技术职务时间不能早于取得时间（2014-10-20），请核对。',
    );
  });

  it('shows no code and no prototype, whatever comes', () => {
    for (const code of ['no-such-code', 'constructor', '__proto__']) {
      expect(sentence(zh, { code, params: {} }, '')).toBe(errorsZh.internal);
    }
  });
});
