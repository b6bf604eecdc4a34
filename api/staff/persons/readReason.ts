import { StaffError } from '../StaffError.ts'

const longest = 500
/** Control characters but the line break, and those that turn the direction of writing. */
const unwanted = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** The reason in a body. @throws {StaffError} `reason-missing` or `reason-too-long` */
export function readReason(reason: unknown): string {
  const text = typeof reason === 'string' ? reason.replace(/\r\n?/g, '\n').replace(unwanted, '').trim() : ''
  if (text === '') throw new StaffError(422, 'reason-missing', '/reason')
  if ([...text].length > longest) throw new StaffError(422, 'reason-too-long', '/reason')
  return text
}
