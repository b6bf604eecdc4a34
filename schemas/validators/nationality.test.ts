import { describe, expect, it } from 'vitest';
import countries from '../generated/dictionaries/countries.json' with { type: 'json' };
import { nationalityOf } from './nationality.ts';
import { residentCheckCharacter } from './residentId.ts';

const withNumber = (numeric: string) => {
  const digits = `933${numeric}19850615101`;
  return digits + residentCheckCharacter(digits);
};

describe('the nationality that a foreign permanent resident’s number states', () => {
  it('is found for every country of the list', () => {
    const found = countries.items.map(({ numeric }) => nationalityOf('foreignPermanentResident', withNumber(numeric)));
    expect(found).toEqual(countries.items.map(({ code }) => code));
  });

  it.each(['000', '001', '005', '999'])('is none where no country has the number %s', (numeric) => {
    expect(nationalityOf('foreignPermanentResident', withNumber(numeric))).toBeUndefined();
  });

  it('is none where the number does not check', () => {
    expect(nationalityOf('foreignPermanentResident', '933840198506151011')).toBeUndefined();
  });
});
