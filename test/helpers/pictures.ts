import sharp from 'sharp'

/** A portrait as a studio would make it, drawn: white background, one head in the middle; JPEG of more than 30 KB. */
export async function portrait({ width = 413, height = 579 } = {}): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 413 579" width="${width}" height="${height}">
    <rect width="413" height="579" fill="#fff"/>
    <path d="M60 579c0-120 60-170 146-170s147 50 147 170z" fill="#27364a"/>
    <path d="M170 400h74v60l-37 40-37-40z" fill="#e3b591"/>
    <ellipse cx="206" cy="270" rx="98" ry="128" fill="#eec3a0"/>
    <path d="M104 262c0-110 50-152 103-152s104 42 104 152c-22-64-60-84-104-84s-84 22-103 84z" fill="#1d1a19"/>
    <ellipse cx="168" cy="268" rx="13" ry="8" fill="#2a211c"/><ellipse cx="246" cy="268" rx="13" ry="8" fill="#2a211c"/>
    <path d="M206 280v40l-12 6M176 352q31 20 62 0" fill="none" stroke="#a8684b" stroke-width="5"/>
  </svg>`
  return sharp(Buffer.from(drawing)).composite([{ input: await grain(width, height), blend: 'multiply' }]).jpeg({ quality: 98 }).toBuffer()
}

/** A scanned paper, drawn: lines of text on cream; JPEG with a shorter side of 900 px. */
export async function paper(): Promise<Buffer> {
  const lines = Array.from({ length: 22 }, (_, line) => `<rect x="120" y="${260 + line * 40}" width="${line % 5 === 4 ? 380 : 660}" height="14" fill="#444"/>`).join('')
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1270"><rect width="900" height="1270" fill="#f6f1e4"/><rect x="300" y="120" width="300" height="40" fill="#822"/>${lines}</svg>`
  return sharp(Buffer.from(drawing)).jpeg({ quality: 90 }).toBuffer()
}

/** A little grain where there is no white, as a camera leaves it. */
async function grain(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#fff', noise: { type: 'gaussian', mean: 250, sigma: 4 } } }).png().toBuffer()
}
