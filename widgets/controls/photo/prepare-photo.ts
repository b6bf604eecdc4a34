import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';
import { checkPhoto, photoRules, photoWarnings, type PhotoMeasures } from '@accountant-register/schemas/validators/photo.ts';
import { FileProblem } from '../files/file-problem.ts';
import { readJpeg } from '../files/read-jpeg.ts';
import { scaleDown } from '../files/scale-down.ts';
import { measurePixels } from './measure-pixels.ts';

export type PreparedPhoto = { file: Blob; isScaled: boolean; warnings: Finding[] };

/** Edges and background are judged at this height: enough for both, and quick on a phone. */
const measuredHeight = 480;

/** Makes a portrait fit to travel: too heavy ones are scaled down, never cropped; what breaks a rule is a `FileProblem`. */
export async function preparePhoto(file: Blob): Promise<PreparedPhoto> {
  const bitmap = await readJpeg(file, '/files/photo');
  try {
    const isHeavy = file.size >= photoRules.maxBytes;
    const sent = isHeavy ? await scaleDown(file, bitmap, { longestSide: 2400, bytes: photoRules.maxBytes }) : file;
    const scaled = sent === file ? bitmap : await createImageBitmap(sent);
    const measures: PhotoMeasures = { bytes: sent.size, isJpeg: true, width: scaled.width, height: scaled.height, ...(await look(scaled)) };
    if (scaled !== bitmap) scaled.close();
    const findings = checkPhoto(measures);
    if (findings.length > 0) throw new FileProblem(findings);
    return { file: sent, isScaled: sent !== file, warnings: photoWarnings(measures) };
  } finally {
    bitmap.close();
  }
}

async function look(bitmap: ImageBitmap): Promise<{ whiteBackground?: number; sharpness?: number }> {
  const isLarger = bitmap.height > measuredHeight;
  const small = isLarger ? await createImageBitmap(bitmap, { resizeHeight: measuredHeight, resizeQuality: 'medium' }) : bitmap;
  const canvas = document.createElement('canvas');
  canvas.width = small.width;
  canvas.height = small.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return {};
  context.drawImage(small, 0, 0);
  if (isLarger) small.close();
  return measurePixels(context.getImageData(0, 0, canvas.width, canvas.height));
}
