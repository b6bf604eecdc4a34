import { describe, expect, it } from 'vitest';
import { fileLimits, photoRules } from '../generated/pictureRules.ts';
import type { Pictures } from '../vocabulary/pictureRules.ts';
import { readPictures, rulesOf, verifyPictures } from './pictures.ts';

const pictures = readPictures();
const withPhoto = (photo: object) => verifyPictures({ ...pictures, photo: { ...pictures.photo, ...photo } });

describe('the rules of pictures', () => {
  it('are what the guide and R28 say', () => {
    expect(verifyPictures(pictures)).toEqual([]);
    expect(fileLimits).toEqual({ maxBytes: 10 * 1024 ** 2, maxPixels: 50_000_000, minSide: 600, maxPages: 4 });
    expect(photoRules).toMatchObject({ minBytes: 30 * 1024, maxBytes: 3 * 1024 ** 2, minWidth: 215, minHeight: 300, minRatio: 0.65, maxRatio: 0.8 });
  });

  it('follow from what is written', () => {
    expect(rulesOf({ ...pictures, evidence: { ...pictures.evidence, megabytesUpTo: 5, pagesUpTo: 2 } }).fileLimits).toMatchObject({ maxBytes: 5 * 1024 ** 2, maxPages: 2 });
  });
});

describe('verifyPictures', () => {
  it.each([
    [{ widthOver: -1 }, 'forms/pictures "photo": "widthOver" is a number from 0 to 10000, not -1.'],
    [{ whiteFrom: '0.8' }, 'forms/pictures "photo": "whiteFrom" is a number from 0 to 1, not "0.8".'],
    [{ whitFrom: 0.8 }, 'forms/pictures "photo": "whitFrom" is not in the vocabulary.'],
    [{ ratioFrom: 0.9 }, 'forms/pictures "photo": "ratioFrom" is below "ratioTo".'],
    [{ kilobytesOver: 5000 }, 'forms/pictures "photo": "kilobytesOver" is below "megabytesUnder".'],
  ])('refuses %o', (photo, fault) => expect(withPhoto(photo)).toEqual([fault]));

  it('names what is missing', () => {
    expect(verifyPictures({ evidence: pictures.evidence } as Pictures)).toHaveLength(Object.keys(pictures.photo).length);
  });
});
