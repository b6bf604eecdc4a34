import sharp from 'sharp'

/** What a photo's rules look at beyond its size (`checkPhoto`). */
export type Measured = {
  /** Share of the top strip and the upper sides that is near white, 0 to 1. */
  whiteBackground: number
  /** Variance of the Laplacian of the brightness, on a scale to 1; a blurred picture has little. */
  sharpness: number
  /** Whether the finest scale holds next to nothing of what the next one holds. */
  isEnlarged: boolean
}

/** Height that photos are brought to before they are measured, so that the numbers mean the same for each. */
const height = 400

/** Variance that counts as sharpness 1; a tenth of it is where blur shows at the size the picture is looked at. */
const sharpest = 500

/** Share of fine detail below which a picture was enlarged to about twice its size or more. */
const leastFinest = 0.1

/** Measures a photo that has been decoded and encoded anew (`readPicture`). */
export async function measurePhoto(jpeg: Buffer): Promise<Measured> {
  const { data, info } = await sharp(jpeg).resize({ height }).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  const grey = await greyOf(jpeg)
  const small = await greyOf(jpeg, height)
  return {
    whiteBackground: whitenessOf(data, info.width, info.height),
    sharpness: Math.min(1, laplacianVariance(small) / sharpest),
    isEnlarged: (await finestOf(grey)) < leastFinest,
  }
}

type Grey = { data: Buffer; width: number; height: number }

async function greyOf(jpeg: Buffer, to?: number): Promise<Grey> {
  const { data, info } = await sharp(jpeg).resize({ height: to ?? 1200, withoutEnlargement: true }).greyscale().toColourspace('b-w').raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** The head stands in the middle below the top; what frames it above is the background. */
function whitenessOf(rgb: Buffer, width: number, height: number): number {
  const top = Math.round(height * 0.06)
  const side = Math.round(width * 0.08)
  let near = 0
  let all = 0
  for (let y = 0; y < height / 2; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (y >= top && x >= side && x < width - side) continue
      const at = (y * width + x) * 3
      const [r, g, b] = [rgb[at]!, rgb[at + 1]!, rgb[at + 2]!]
      all += 1
      if (Math.min(r, g, b) >= 220 && Math.max(r, g, b) - Math.min(r, g, b) <= 24) near += 1
    }
  }
  return near / all
}

function laplacianVariance({ data, width, height }: Grey): number {
  let sum = 0
  let squares = 0
  let count = 0
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x
      const value = data[at - 1]! + data[at + 1]! + data[at - width]! + data[at + width]! - 4 * data[at]!
      sum += value
      squares += value * value
      count += 1
    }
  }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2
}

/** What halving the picture and doubling it again loses is its finest detail; set against what a third halving loses. */
async function finestOf(grey: Grey): Promise<number> {
  const halves = await blurredBy(grey, 2)
  const quarters = await blurredBy(grey, 4)
  const fine = meanDifference(grey.data, halves)
  const coarse = meanDifference(grey.data, quarters)
  return coarse === 0 ? 0 : fine / coarse
}

async function blurredBy({ data, width, height }: Grey, factor: number): Promise<Buffer> {
  const raw = { width, height, channels: 1 as const }
  const small = { width: Math.max(1, Math.round(width / factor)), height: Math.max(1, Math.round(height / factor)) }
  const less = await sharp(data, { raw }).resize({ ...small, fit: 'fill' }).toColourspace('b-w').raw().toBuffer()
  return sharp(less, { raw: { ...small, channels: 1 } }).resize({ width, height, fit: 'fill' }).toColourspace('b-w').raw().toBuffer()
}

function meanDifference(one: Buffer, other: Buffer): number {
  let sum = 0
  for (let i = 0; i < one.length; i += 1) sum += Math.abs(one[i]! - other[i]!)
  return one.length === 0 ? 0 : sum / one.length
}
