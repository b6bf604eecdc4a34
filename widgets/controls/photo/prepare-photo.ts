import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';
import { photoRules } from '@accountant-register/schemas/generated/pictureRules.ts';
import { checkPhoto, photoWarnings, type PhotoMeasures } from '@accountant-register/schemas/validators/photo.ts';
import { largestAsked, measuredHeight, measurePortrait, type Pixels } from '@accountant-register/schemas/validators/portraitPixels.ts';
import { FileProblem } from '../files/file-problem.ts';
import { readJpeg } from '../files/read-jpeg.ts';
import { scaleDown } from '../files/scale-down.ts';
import { readPortrait } from './read-portrait.ts';

export type PreparedPhoto = { file: Blob; isScaled: boolean; warnings: Finding[]; isPositionKnown: boolean };

/** Makes a portrait fit to travel: too heavy ones are scaled down, never cropped; what breaks a rule is a `FileProblem`. */
export async function preparePhoto(file: Blob): Promise<PreparedPhoto> {
  const sent = file.size < photoRules.maxBytes ? file : await lighter(file);
  const measures = await measurePhoto(sent);
  const findings = checkPhoto(measures);
  if (findings.length > 0) throw new FileProblem(findings);
  return { file: sent, isScaled: sent !== file, warnings: photoWarnings(measures), isPositionKnown: measures.faces !== undefined };
}

async function lighter(file: Blob): Promise<Blob> {
  const bitmap = await readJpeg(file, '/files/photo');
  try {
    return await scaleDown(file, bitmap, { longestSide: 2400, bytes: photoRules.maxBytes });
  } finally {
    bitmap.close();
  }
}

/** Measures a portrait as the register does; what is no readable JPEG is a `FileProblem`. */
export async function measurePhoto(file: Blob): Promise<PhotoMeasures> {
  const { width, height, bitmap } = await readPortrait(file);
  try {
    return { bytes: file.size, isJpeg: true, width, height, ...look(bitmap, height) };
  } finally {
    bitmap.close();
  }
}

/** Looks at the pixels: small for all that is seen at a glance, in its own size for whether it was made larger. */
function look(bitmap: ImageBitmap, height: number): Partial<PhotoMeasures> {
  const small = pixelsOf(bitmap, measuredHeight);
  return small ? measurePortrait({ small, own: height <= largestAsked ? pixelsOf(bitmap, height) : undefined }) : {};
}

/** Pixels of a picture at a height; made smaller as it is drawn, which gives what a bitmap resized before would, without one. */
function pixelsOf(bitmap: ImageBitmap, height: number): Pixels | undefined {
  const width = Math.max(1, Math.round((bitmap.width * height) / bitmap.height));
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return { data: context.getImageData(0, 0, width, height).data, width, height, channels: 4 };
}
