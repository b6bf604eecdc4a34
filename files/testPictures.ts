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

/** What a studio's picture may be like; by default white all over. */
export type StudioOptions = { wall?: [middle: string, corners: string]; noise?: number; hasLongHair?: boolean; quality?: number }

/**
 * A portrait nearer to what cameras make, for tests: a wall that darkens towards its corners, skin in gradients, the sensor's noise
 * over everything, the artefacts of a modest JPEG; hair may fall down to the edges. Not a person.
 */
export async function studioPortrait({ wall: [middle, corners] = ['#ffffff', '#ffffff'], noise = 4, hasLongHair = false, quality = 90 }: StudioOptions = {}): Promise<Buffer> {
  const [width, height] = [620, 869]
  const hair = hasLongHair ? '<path d="M30 579 Q40 130 206 95 Q372 130 383 579 L300 579 Q320 200 206 165 Q92 200 112 579 Z" fill="#1c1a19"/>' : ''
  const drawing = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 413 579">
    <defs><radialGradient id="wall" cx="40%" cy="30%" r="95%"><stop offset="0" stop-color="${middle}"/><stop offset="1" stop-color="${corners}"/></radialGradient>
    <linearGradient id="skin" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#e8c0a2"/><stop offset="1" stop-color="#b98768"/></linearGradient></defs>
    <rect width="413" height="579" fill="url(#wall)"/>${hair}<path d="M40 579 Q60 430 206 420 Q352 430 372 579 Z" fill="#26374d"/><ellipse cx="206" cy="270" rx="92" ry="122" fill="url(#skin)"/>
    <path d="M111 245 Q120 130 206 128 Q292 130 301 245 Q280 185 206 180 Q132 185 111 245 Z" fill="#1c1a19"/><path d="M206 270v40l-12 6M176 345q31 18 62 0" fill="none" stroke="#a8684b" stroke-width="5"/></svg>`)
  const sensor = await sharp({ create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: noise } } }).png().toBuffer()
  return sharp(drawing).removeAlpha().composite([{ input: sensor, blend: 'hard-light' }]).jpeg({ quality }).toBuffer()
}
