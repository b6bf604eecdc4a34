/** Characters of one Chinese text message, and of each part where it takes several: a part spends three on saying which it is. */
const single = 70;
const inParts = 67;

/** Into how many messages a text is cut on its way; counted in UTF-16 units, as networks do. */
export function messageParts(text: string): number {
  return text.length <= single ? 1 : Math.ceil(text.length / inParts);
}
