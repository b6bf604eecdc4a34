import { describe, expect, it } from 'vitest';
import { checkPersonName } from './personName.ts';

describe('checkPersonName', () => {
  const check = (name: string, idType: string) => checkPersonName(name, 0, { idType })?.code;
  it('takes Han letters, with the dot of transcribed names', () => {
    expect(check('陈静怡', 'residentId')).toBeUndefined();
    expect(check('阿依古丽·买买提', 'residentId')).toBeUndefined();
    expect(check('𠮷田', 'residentId')).toBeUndefined();
  });
  it('takes Latin letters on foreign documents only', () => {
    expect(check("O'Neil, Anne-Marie St. José", 'passport')).toBeUndefined();
    expect(check('Anne', 'residentId')).toBe('name-invalid');
  });
  it.each(['·陈', '陈·', '陈 静', '陈1', '<b>', '陈😀', '陈\u202e静'])('refuses %s', (name) =>
    expect(check(name, 'residentId')).toBe('name-invalid'),
  );
});
