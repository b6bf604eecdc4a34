import { glyphs } from './glyphs.ts'

/** Gives a random text that `drawPicture` can draw. */
export function pictureText(random: () => number): string {
  const letters = Object.keys(glyphs)
  return Array.from({ length: 4 }, () => letters[Math.floor(random() * letters.length)]).join('')
}

/** Draws a text as an SVG of strokes, so that it holds no readable text and needs no font. */
export function drawPicture(text: string, random: () => number): string {
  const between = (low: number, high: number): string => (low + random() * (high - low)).toFixed(1)
  const letters = [...text].map(
    (letter, i) =>
      `<path d="${glyphs[letter] ?? ''}" transform="translate(${16 + i * 34} ${between(9, 14)}) rotate(${between(-14, 14)}) scale(${between(4, 4.6)})"/>`,
  )
  const noise = Array.from(
    { length: 5 },
    () => `<path d="M${between(0, 40)} ${between(0, 48)}Q${between(40, 100)} ${between(0, 48)} ${between(110, 150)} ${between(0, 48)}"/>`,
  )
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="150" height="48" viewBox="0 0 150 48" fill="none" stroke-linecap="round" stroke-linejoin="round">' +
    `<rect width="150" height="48" fill="#f2f6fb"/><g stroke="#9fb4cf" stroke-width="1">${noise.join('')}</g>` +
    `<g stroke="#1b3f73" stroke-width="0.8">${letters.join('')}</g></svg>`
  )
}
