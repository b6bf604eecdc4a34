import { describe, expect, it } from 'vitest';
import { deriveFromDocument } from './deriveFromDocument.ts';
import { editableFields } from './editableFields.ts';
import { idTypeOf } from './idTypeOf.ts';
import { identityKeyParts } from './identityKeyParts.ts';

describe('deriveFromDocument', () => {
  it.each([
    ['residentId', '330203199001011025', { nationality: 'CN', birthDate: '1990-01-01', gender: '2' }],
    ['hkMoTwResidence', '830000199001011023', { nationality: 'TW', birthDate: '1990-01-01', gender: '2' }],
    ['foreignPermanentResident', '93384019850615101X', { nationality: 'US', birthDate: '1985-06-15', gender: '1' }],
    ['foreignPermanentResident', 'USA110119850615', {}],
    ['hkMoPermit', 'H12345678', { nationality: 'HK' }],
    ['hkMoPermit', 'M12345678', { nationality: 'MO' }],
    ['twPermit', '12345678', { nationality: 'TW' }],
    ['officerCard', '军1234', { nationality: 'CN' }],
    ['passport', 'E12345678', {}],
    ['', '', {}],
  ])('reads %s %s', (idType, number, stated) => expect(deriveFromDocument(idType, number)).toEqual(stated));

  it('reads no date from a number whose check character is wrong', () => {
    expect(deriveFromDocument('residentId', '330203199001011016')).toEqual({ nationality: 'CN' });
  });
});

describe('editableFields', () => {
  it('leaves identity cards what they do not state', () => {
    const form = { basic: { idType: 'residentId', idNumber: '330203199001011017' } };
    expect(editableFields('basic', form)).toEqual(['ethnicity', 'politicalStatus', 'email', 'remark']);
  });

  it('lets holders of other documents type what theirs does not state', () => {
    const fields = editableFields('basic', { basic: { idType: 'hkMoPermit', idNumber: 'H12345678' } });
    expect(fields).toContain('gender');
    expect(fields).toContain('birthDate');
    expect(fields).not.toContain('nationality');
  });

  it('never gives away the bureau or where the name came from', () => {
    const fields = editableFields('workplace', {});
    expect(fields).toContain('employerName');
    expect(fields).not.toContain('authority');
    expect(fields).not.toContain('employerNameSource');
  });
});

describe('idTypeOf', () => {
  it('knows the residence permits of Hong Kong, Macao and Taiwan people by their number', () => {
    expect(idTypeOf('1', '330203199001011017')).toBe('residentId');
    expect(['81', '82', '83'].map((prefix) => idTypeOf('1', `${prefix}0000199001011023`))).toEqual(
      Array(3).fill('hkMoTwResidence'),
    );
    expect(idTypeOf('2', '83E12345')).toBe('passport');
    expect([idTypeOf('7', '1'), idTypeOf('constructor', '1')]).toEqual([undefined, undefined]);
  });
});

describe('identityKeyParts', () => {
  it('makes numbers of the same person equal', () => {
    expect(identityKeyParts('residentId', '330203900101101')).toBe(
      identityKeyParts('residentId', ' 330203199001011017 '),
    );
    expect(identityKeyParts('residentId', '11010519491231002x')).toBe(
      identityKeyParts('residentId', '11010519491231002X'),
    );
    expect(identityKeyParts('hkMoPermit', 'h1234567801')).toBe(identityKeyParts('hkMoPermit', 'H12345678'));
  });

  it('keeps different documents apart', () => {
    expect(identityKeyParts('passport', '12345678')).not.toBe(identityKeyParts('twPermit', '12345678'));
  });
});
