/** Control characters but the line break, and those that turn the direction of writing. */
const unwanted = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** What someone wrote, without characters nobody sees; empty for what is no text. */
export function plainText(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replace(unwanted, '').trim() : ''
}
