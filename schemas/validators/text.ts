import type { Fault } from '../vocabulary/keyword.ts';

/** Control, zero-width and bidirectional characters, and halves of a pair: what no honest text has in it. */
const unclean = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]/u;

/** Whether a text holds no control, zero-width or bidirectional characters. */
function isClean(text: string): boolean {
  return !unclean.test(text);
}

/** Refuses texts that are too short, too long (counted in characters, not in halves of a pair), or not clean. */
export function checkText(value: string, bounds: { min?: number; max?: number }): Fault | undefined {
  if (value === '') return undefined;
  const { min = 0, max = 1000 } = bounds;
  // A megabyte is too long whatever it is made of: it is not counted out.
  const length = value.length > max * 2 + 1000 ? value.length : Array.from(value).length;
  if (length > max) return { code: 'text-too-long', params: { max, length } };
  if (!isClean(value)) return { code: 'text-unclean' };
  if (length < min) return { code: 'text-too-short', params: { min, length } };
  return undefined;
}
