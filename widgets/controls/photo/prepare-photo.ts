import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';
import { checkPhoto, photoRules, photoWarnings, type PhotoMeasures } from '@accountant-register/schemas/validators/photo.ts';
import { largestAsked, measuredHeight, measurePortrait, type Pixels } from '@accountant-register/schemas/validators/portraitPixels.ts';
import { FileProblem } from '../files/file-problem.ts';
import { readJpeg } from '../files/read-jpeg.ts';
import { scaleDown } from '../files/scale-down.ts';

export type PreparedPhoto = { file: Blob; isScaled: boolean; warnings: Finding[]; isPositionKnown: boolean };

/** Makes a portrait fit to travel: too heavy ones are scaled down, never cropped; what breaks a rule is a `FileProblem`. */
export async function preparePhoto(file: Blob): Promise<PreparedPhoto> {
  const bitmap = await readJpeg(file, '/files/photo');
  try {
    const isHeavy = file.size >= photoRules.maxBytes;
    const sent = isHeavy ? await scaleDown(file, bitmap, { longestSide: 2400, bytes: photoRules.maxBytes }) : file;
    const scaled = sent === file ? bitmap : await createImageBitmap(sent);
    const measures: PhotoMeasures = { bytes: sent.size, isJpeg: true, width: scaled.width, height: scaled.height, ...look(scaled) };
    if (scaled !== bitmap) scaled.close();
    const findings = checkPhoto(measures);
    if (findings.length > 0) throw new FileProblem(findings);
    return { file: sent, isScaled: sent !== file, warnings: photoWarnings(measures), isPositionKnown: measures.faces !== undefined };
  } finally {
    bitmap.close();
  }
}

/** Looks at the pixels: small for all that is seen at a glance, in its own size for whether it was made larger. */
function look(bitmap: ImageBitmap): Partial<PhotoMeasures> {
  const small = pixelsOf(bitmap, measuredHeight);
  return small ? measurePortrait({ small, own: bitmap.height <= largestAsked ? pixelsOf(bitmap, bitmap.height) : undefined }) : {};
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
