import sharp from 'sharp'
import type { Paper } from './papers.ts'

const sizes = {
  card: { width: 1000, height: 680, margin: 60, line: 62 },
  certificate: { width: 1000, height: 720, margin: 50, line: 66 },
  letter: { width: 760, height: 1000, margin: 45, line: 66 },
}

/**
 * A picture of a paper as it should be taken: whole, straight, evenly lit; marked 示例 all over. `hasFont`: whether letters can be
 * drawn; without a font lines stand in their place, for boxes would look like damage.
 */
export async function drawSample(paper: Paper, { hasFont }: { hasFont: boolean }): Promise<Buffer> {
  return sharp(Buffer.from(svg(paper, hasFont))).flatten({ background: '#fff' }).jpeg({ quality: 82 }).toBuffer()
}

function svg({ shape, colour, heading, lines, hasPortrait, hasSeal }: Paper, hasFont: boolean): string {
  const { width, height, margin, line } = sizes[shape]
  const left = margin + 60
  const right = width - margin
  const words = (text: string, { x, y, size, anchor = 'start', fill = '#26323d' }: { x: number; y: number; size: number; anchor?: 'start' | 'middle'; fill?: string }) => {
    const length = [...text].reduce((sum, letter) => sum + (/[\u0020-\u00ff]/.test(letter) ? 0.55 : 1), 0) * size
    if (!hasFont) return `<rect x="${anchor === 'middle' ? x - length / 2 : x}" y="${y - size * 0.7}" width="${length}" height="${size * 0.55}" rx="4" fill="${fill}" opacity="0.35"/>`
    return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${fill}">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text>`
  }
  const top = margin + (shape === 'letter' ? 250 : 185)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="'Noto Sans CJK SC','Noto Serif CJK SC','Microsoft YaHei','PingFang SC',sans-serif">`,
    `<rect width="${width}" height="${height}" fill="#6d7780"/>`,
    `<rect x="${margin + 6}" y="${margin + 8}" width="${width - 2 * margin}" height="${height - 2 * margin}" rx="${shape === 'card' ? 30 : 6}" fill="#000" opacity="0.25"/>`,
    `<rect x="${margin}" y="${margin}" width="${width - 2 * margin}" height="${height - 2 * margin}" rx="${shape === 'card' ? 30 : 6}" fill="${colour}"/>`,
    shape === 'certificate' ? `<rect x="${margin + 18}" y="${margin + 18}" width="${width - 2 * margin - 36}" height="${height - 2 * margin - 36}" fill="none" stroke="#b08d4f" stroke-width="4"/>` : '',
    words(heading, { x: width / 2, y: margin + (shape === 'letter' ? 140 : 95), size: 44, anchor: 'middle', fill: '#1c2b3a' }),
    ...lines.map((text, index) => (text ? words(text, { x: left, y: top + index * line, size: shape === 'letter' ? 25 : 27 }) : '')),
    hasPortrait ? portrait(right - 230, margin + 150) : '',
    hasSeal ? (shape === 'letter' ? seal(left + 300, top + 4.3 * line) : seal(right - 160, height - margin - 130)) : '',
    `<g opacity="0.2" transform="translate(${width / 2} ${height / 2}) rotate(-24)">${words('示例', { x: 0, y: 80, size: 240, anchor: 'middle', fill: '#c8102e' })}</g>`,
    `<rect width="${hasFont ? 260 : 0}" height="56" fill="#c8102e"/>`,
    hasFont ? words('示例 SAMPLE', { x: 130, y: 39, size: 30, anchor: 'middle', fill: '#fff' }) : '',
    '</svg>',
  ].join('')
}

function portrait(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})"><rect width="150" height="190" fill="#fff" stroke="#9aa5ae"/><circle cx="75" cy="75" r="36" fill="#9aa5ae"/><path d="M15 190c0-44 26-66 60-66s60 22 60 66z" fill="#9aa5ae"/></g>`
}

function seal(x: number, y: number): string {
  return `<g fill="none" stroke="#c8102e" opacity="0.75"><circle cx="${x}" cy="${y}" r="78" stroke-width="6"/><circle cx="${x}" cy="${y}" r="58" stroke-width="2" stroke-dasharray="10 6"/><circle cx="${x}" cy="${y}" r="14" fill="#c8102e" stroke="none"/></g>`
}
