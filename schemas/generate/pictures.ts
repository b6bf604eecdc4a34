import { readFileSync } from 'node:fs';
import type { FileLimits, PhotoRules, Pictures } from '../vocabulary/pictureRules.ts';
import { placeOf } from './place.ts';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** Each number with the values it may take. */
const ranges: { [part in keyof Pictures]: { [name in keyof Pictures[part]]: [least: number, most: number] } } = {
  evidence: { megabytesUpTo: [1, 50], megapixelsUpTo: [1, 100], shorterSideFrom: [1, 10_000], pagesUpTo: [1, 9] },
  photo: {
    kilobytesOver: [0, 10 * kilobyte],
    megabytesUnder: [1, 50],
    widthOver: [0, 10_000],
    heightOver: [0, 10_000],
    ratioFrom: [0, 10],
    ratioTo: [0, 10],
    whiteFrom: [0, 1],
    sharpFrom: [0, 1],
    examWidth: [0, 10_000],
    examHeight: [0, 10_000],
  },
};

/** The rules of pictures as they are written. */
export function readPictures(): Pictures {
  return JSON.parse(readFileSync(placeOf('forms/pictures.json').path, 'utf8')) as Pictures;
}

/** What is wrong with them, one sentence each. */
export function verifyPictures(pictures: Pictures): string[] {
  const faults: string[] = [];
  for (const [part, names] of Object.entries(ranges)) {
    const written = (pictures as unknown as { [part: string]: { [name: string]: unknown } | undefined })[part] ?? {};
    for (const name of Object.keys(written).filter((name) => !Object.hasOwn(names, name))) faults.push(`forms/pictures "${part}": "${name}" is not in the vocabulary.`);
    for (const [name, [least, most]] of Object.entries(names)) {
      const value = written[name];
      if (typeof value !== 'number' || value < least || value > most) faults.push(`forms/pictures "${part}": "${name}" is a number from ${least} to ${most}, not ${JSON.stringify(value)}.`);
    }
  }
  if (faults.length > 0) return faults;
  const { ratioFrom, ratioTo, kilobytesOver, megabytesUnder } = pictures.photo;
  if (ratioFrom >= ratioTo) faults.push('forms/pictures "photo": "ratioFrom" is below "ratioTo".');
  if (kilobytesOver * kilobyte >= megabytesUnder * megabyte) faults.push('forms/pictures "photo": "kilobytesOver" is below "megabytesUnder".');
  return faults;
}

/** The rules as checks take them. */
export function rulesOf({ evidence, photo }: Pictures): { fileLimits: FileLimits; photoRules: PhotoRules } {
  return {
    fileLimits: {
      maxBytes: evidence.megabytesUpTo * megabyte,
      maxPixels: evidence.megapixelsUpTo * 1_000_000,
      minSide: evidence.shorterSideFrom,
      maxPages: evidence.pagesUpTo,
    },
    photoRules: {
      minBytes: photo.kilobytesOver * kilobyte,
      maxBytes: photo.megabytesUnder * megabyte,
      minWidth: photo.widthOver,
      minHeight: photo.heightOver,
      minRatio: photo.ratioFrom,
      maxRatio: photo.ratioTo,
      minWhite: photo.whiteFrom,
      minSharpness: photo.sharpFrom,
      examWidth: photo.examWidth,
      examHeight: photo.examHeight,
    },
  };
}
