import { describe, expect, it } from 'vitest';
import { type PhotoMeasures, checkPhoto, photoWarnings } from './photo.ts';

const photo = (overrides: Partial<PhotoMeasures> = {}): PhotoMeasures => ({
  bytes: 100 * 1024,
  isJpeg: true,
  width: 413,
  height: 579,
  ...overrides,
});
const codes = (overrides: Partial<PhotoMeasures>) => checkPhoto(photo(overrides)).map(({ code }) => code);

describe('checkPhoto', () => {
  it('takes a two-inch portrait', () => expect(checkPhoto(photo())).toEqual([]));

  it.each<[string, Partial<PhotoMeasures>, string[]]>([
    ['30 KB', { bytes: 30 * 1024 }, ['photo-bytes-few']],
    ['a byte more than 30 KB', { bytes: 30 * 1024 + 1 }, []],
    ['3 MB', { bytes: 3 * 1024 ** 2 }, ['photo-bytes-many']],
    ['a byte less than 3 MB', { bytes: 3 * 1024 ** 2 - 1 }, []],
    ['215 by 301', { width: 215, height: 301 }, ['photo-pixels-few']],
    ['216 by 300', { width: 216, height: 300 }, ['photo-pixels-few']],
    ['216 by 301', { width: 216, height: 301 }, []],
    ['a ratio of 0.65', { width: 650, height: 1000 }, []],
    ['a ratio below 0.65', { width: 649, height: 1000 }, ['photo-ratio']],
    ['a ratio of 0.8', { width: 800, height: 1000 }, []],
    ['a ratio above 0.8', { width: 801, height: 1000 }, ['photo-ratio']],
    ['a landscape', { width: 579, height: 413 }, ['photo-ratio']],
    ['no pixels', { width: 0, height: 0 }, ['photo-pixels-few', 'photo-ratio']],
    ['a blue background', { whiteBackground: 0.1 }, ['photo-background']],
    ['a blur', { sharpness: 0.01 }, ['photo-blurred']],
    ['an enlargement', { isEnlarged: true }, ['photo-enlarged']],
    ['another format', { isJpeg: false, bytes: 1 }, ['file-not-jpeg']],
  ])('judges %s', (_case, overrides, expected) => expect(codes(overrides)).toEqual(expected));
});

describe('photoWarnings', () => {
  const warnings = (overrides: Partial<PhotoMeasures>) => photoWarnings(photo(overrides)).map(({ code }) => code);

  it('warns below what exam sign-up demands', () => {
    expect(warnings({ width: 295, height: 413 })).toEqual([]);
    expect(warnings({ width: 294, height: 413 })).toEqual(['photo-below-exam-size']);
    expect(warnings({ width: 295, height: 412 })).toEqual(['photo-below-exam-size']);
  });

  it('warns of no face, several faces, and one that is not centred', () => {
    expect([warnings({ faces: 0 }), warnings({ faces: 2 }), warnings({ faces: 1, isCentred: false })]).toEqual([
      ['photo-faces'],
      ['photo-faces'],
      ['photo-off-centre'],
    ]);
    expect(warnings({ faces: 1, isCentred: true })).toEqual([]);
  });
});
