import sharp from 'sharp'

/** What a made-up picture is to be; by default a photo that every rule lets pass. */
export type PictureOptions = { width?: number; height?: number; background?: string; blur?: number; quality?: number; grain?: number }

/**
 * A picture for tests: a head and shoulders with grain, like skin and cloth, before a plain background. Not a person.
 */
export async function portrait({ width = 413, height = 579, background = '#ffffff', blur, quality = 95, grain = 28 }: PictureOptions = {}): Promise<Buffer> {
  const figure = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 413 579">
    <ellipse cx="206" cy="250" rx="95" ry="125" fill="#d9a98a"/><path d="M40 579 Q60 410 206 400 Q352 410 372 579 Z" fill="#26374d"/>
    <path d="M111 235 Q120 110 206 108 Q292 110 301 235 Q280 165 206 160 Q132 165 111 235 Z" fill="#1c1a19"/>
    <circle cx="170" cy="245" r="9" fill="#222"/><circle cx="242" cy="245" r="9" fill="#222"/><path d="M175 318 Q206 334 237 318" stroke="#8c4a3c" stroke-width="6" fill="none"/></svg>`)
  const drawn = await sharp(figure).resize(width, height).png().toBuffer()
  const noise = await sharp({ create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: grain } } }).png().toBuffer()
  const grained = await sharp(drawn).composite([{ input: noise, blend: 'soft-light' }, { input: drawn, blend: 'dest-in' }]).png().toBuffer()
  const whole = sharp({ create: { width, height, channels: 3, background } }).composite([{ input: grained }])
  const flat = sharp(await whole.png().toBuffer())
  return (blur ? flat.blur(blur) : flat).jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer()
}

/** A page of print for tests: lines of grain on paper. */
export async function paper({ width = 900, height = 1200, quality = 80 }: { width?: number; height?: number; quality?: number } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#f4f1ea', noise: { type: 'gaussian', mean: 220, sigma: 12 } } }).jpeg({ quality }).toBuffer()
}
