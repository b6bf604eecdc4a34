import { describe, expect, it } from 'vitest';
import authorities from '../dictionaries/authorities.json';
import divisions from '../dictionaries/divisions.json';
import { candidates } from './candidates.ts';
import { registerOf } from './registerOf.ts';

const names = (region: string, list = authorities.items) => candidates(list, region).map(({ name }) => name);

describe('candidates', () => {
  it('finds the bureau of a district and of its streets', () => {
    expect(names('330203')).toEqual(['海曙区财政局']);
    expect(names('330203001')).toEqual(['海曙区财政局']);
    expect(names('330102001')).toEqual(['上城区财政局']);
  });

  it('finds exactly one for every district, in the register of its region', () => {
    const districts = divisions.items.flatMap((city) => city.districts);
    expect(districts).toHaveLength(90);
    for (const { code } of districts) {
      const found = candidates(authorities.items, code);
      expect(found).toHaveLength(1);
      expect(found[0]?.register).toBe(registerOf(code));
    }
  });

  it('lets a zone bureau serve its streets once it accepts applications', () => {
    const opened = authorities.items.map((item) =>
      item.code === '330212-gaoxin' ? { ...item, accepting: true } : item,
    );
    expect(names('330212004')).toEqual(['鄞州区财政局']);
    expect(names('330212004', opened)).toEqual(['宁波国家高新区财政局']);
    expect(names('330212001', opened)).toEqual(['鄞州区财政局']);
    expect(names('330212', opened)).toEqual(['鄞州区财政局']);
  });

  it('names all who serve a region equally', () => {
    const both = [
      { regions: ['330203'], accepting: true },
      { regions: ['330203'], accepting: true },
    ];
    expect(candidates(both, '330203001')).toEqual(both);
  });

  it.each(['310101', '33', '3302', '', '330200'])('finds none for %j', (region) => expect(names(region)).toEqual([]));
});

describe('registerOf', () => {
  it('gives Ningbo its own register and the rest of Zhejiang the province’s', () => {
    expect([registerOf('330203001'), registerOf('330102'), registerOf('310101'), registerOf('')]).toEqual([
      'ningbo',
      'zhejiang',
      undefined,
      undefined,
    ]);
  });
});
