import { fileLimits } from '../generated/pictureRules.ts';
import type { Finding } from '../vocabulary/definition.ts';
import type { FileLimits } from '../vocabulary/pictureRules.ts';

/** What was measured of an evidence file; width and height are 0 while it could not be read. */
export type FileMeasures = { bytes: number; isJpeg: boolean; isReadable: boolean; width: number; height: number };

/** Why an evidence file is refused; the first reason only, the later ones are measured on what the first does not trust. */
export function checkEvidenceFile(kind: string, file: FileMeasures, limits: FileLimits = fileLimits): Finding[] {
  const refuse = (code: string, params: Finding['params'] = {}) => [{ path: `/files/${kind}`, code, params }];
  if (file.bytes > limits.maxBytes) return refuse('file-too-large', { max: Math.floor(limits.maxBytes / 1024 / 1024) });
  if (!file.isJpeg) return refuse('file-not-jpeg');
  if (file.width * file.height > limits.maxPixels) {
    return refuse('file-too-many-pixels', { max: Math.floor(limits.maxPixels / 1_000_000) });
  }
  if (!file.isReadable) return refuse('file-unreadable');
  const side = Math.min(file.width, file.height);
  return side < limits.minSide ? refuse('file-too-small', { min: limits.minSide, side }) : [];
}
