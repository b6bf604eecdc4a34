/** A part of a line of advice: words, and where they lead to if they are a link. */
export type AdvicePart = { words: string; href?: string };

/** The parts of a line of advice; `[words](https://…)` in it is a link, all else is text. */
export function adviceParts(line: string): AdvicePart[] {
  const pieces = line.split(/\[([^\][]+)\]\((https:\/\/[^\s()]+)\)/);
  return pieces.flatMap((words, index) => (index % 3 === 2 || words === '' ? [] : [{ words, href: index % 3 ? pieces[index + 1] : undefined }]));
}
