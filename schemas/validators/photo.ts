import { photoRules } from '../generated/pictureRules.ts';
import type { Finding } from '../vocabulary/definition.ts';

/** What was measured of a photo; what a measure could not tell is left out and holds nothing back. */
export type PhotoMeasures = {
  bytes: number;
  /** JPEG by content, not by name. */
  isJpeg: boolean;
  width: number;
  height: number;
  /** Share of the background that is white, 0 to 1. */
  whiteBackground?: number;
  /** Sharpness of the edges, 0 (flat) to 1. */
  sharpness?: number;
  /** Looks enlarged: no detail at the finest scale. */
  isEnlarged?: boolean;
  /** Faces found, and whether the one is roughly centred. */
  faces?: number;
  isCentred?: boolean;
};

const path = '/files/photo';

/** Why a photo is refused; empty when it is fine. Everything that is wrong is told at once. */
export function checkPhoto(measures: PhotoMeasures): Finding[] {
  const { bytes, isJpeg, width, height, whiteBackground, sharpness, isEnlarged } = measures;
  const rules = photoRules;
  if (!isJpeg) return [{ path, code: 'file-not-jpeg', params: {} }];
  const findings: Finding[] = [];
  const refuse = (code: string, params: Finding['params'] = {}) => findings.push({ path, code, params });
  if (bytes <= rules.minBytes) refuse('photo-bytes-few', { min: rules.minBytes / 1024, size: Math.floor(bytes / 1024) });
  if (bytes >= rules.maxBytes) refuse('photo-bytes-many', { max: rules.maxBytes / 1024 / 1024 });
  if (width <= rules.minWidth || height <= rules.minHeight) {
    refuse('photo-pixels-few', { width, height, minWidth: rules.minWidth, minHeight: rules.minHeight });
  }
  const ratio = width / height;
  if (!(ratio >= rules.minRatio && ratio <= rules.maxRatio)) refuse('photo-ratio', { width, height });
  if (whiteBackground !== undefined && whiteBackground < rules.minWhite) refuse('photo-background');
  if (sharpness !== undefined && sharpness < rules.minSharpness) refuse('photo-blurred');
  if (isEnlarged) refuse('photo-enlarged');
  return findings;
}

/** What a person should look at though the photo is taken. */
export function photoWarnings({ width, height, faces, isCentred }: PhotoMeasures): Finding[] {
  const findings: Finding[] = [];
  const { examWidth, examHeight } = photoRules;
  if (width < examWidth || height < examHeight) {
    findings.push({ path, code: 'photo-below-exam-size', params: { width, height, examWidth, examHeight } });
  }
  if (faces !== undefined && faces !== 1) findings.push({ path, code: 'photo-faces', params: { faces } });
  if (faces === 1 && isCentred === false) findings.push({ path, code: 'photo-off-centre', params: {} });
  return findings;
}
