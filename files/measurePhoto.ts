import sharp, { type Sharp } from 'sharp'

/** What a photo's rules look at beyond its size (`checkPhoto`). */
export type Measured = {
  /** Share of the top strip and the upper sides that is near white, 0 to 1. */
  whiteBackground: number
  /** How much of the edges is sharp, 0 to 1. */
  sharpness: number
  /** Whether it holds no detail at the finest scale, as a picture made larger does not. */
  isEnlarged: boolean
}

/** Height that photos are brought to before sharpness is measured, so that the number means the same for each. */
const height = 400

/** Variance of the Laplacian that counts as 1; a tenth of it is where blur shows at the size the picture is looked at. */
const sharpest = 500

/** Taller pictures have detail to spare: soft optics leave their finest scale empty too, and nothing is wrong with that. */
const largestAsked = 1200

/** Detail at the finest scale against the next, below which a picture is one that was made two to three times as large. */
const leastFinest = 0.12

/** Measures a photo that has been decoded and encoded anew (`readPicture`). */
export async function measurePhoto({ jpeg, height: own }: { jpeg: Buffer; height: number }): Promise<Measured> {
  const { data, info } = await sharp(jpeg).resize({ height }).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  const small = await greyOf(sharp(jpeg).resize({ height }))
  return {
    whiteBackground: whitenessOf(data, info),
    sharpness: Math.min(1, laplacianVariance(small) / sharpest),
    isEnlarged: own <= largestAsked && finestOf(await greyOf(sharp(jpeg))) < leastFinest,
  }
}

type Size = { width: number; height: number }
type Grey = Size & { data: Buffer }

async function greyOf(picture: Sharp): Promise<Grey> {
  const { data, info } = await picture.greyscale().toColourspace('b-w').raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** The head stands in the middle below the top; what frames it above is the background. */
function whitenessOf(rgb: Buffer, { width, height }: Size): number {
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

/** Energy of the second differences between neighbours, against that between pixels two apart; 1/16 for a smooth slope. */
function finestOf({ data, width, height }: Grey): number {
  let near = 0
  let far = 0
  for (let y = 2; y < height - 2; y += 1) {
    for (let x = 2; x < width - 2; x += 1) {
      const at = y * width + x
      const twice = 2 * data[at]!
      near += (data[at - 1]! + data[at + 1]! - twice) ** 2 + (data[at - width]! + data[at + width]! - twice) ** 2
      far += (data[at - 2]! + data[at + 2]! - twice) ** 2 + (data[at - 2 * width]! + data[at + 2 * width]! - twice) ** 2
    }
  }
  return far === 0 ? 1 : near / far
}
