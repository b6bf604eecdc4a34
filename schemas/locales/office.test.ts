import { expect, it } from 'vitest';
import en from './office.en.json';
import zh from './office.zh.json';

it('tells the office the same codes in both languages', () => expect(Object.keys(en)).toEqual(Object.keys(zh)));
