import sharp from 'sharp'

/** The pictures an invented applicant hands in. */
export type Pictures = { photo: Buffer; paper: Buffer; large: Buffer }

/** A portrait before white that passes the photo's rules, a small page, and one as a phone takes it (about 3 MB). */
export async function makePictures(): Promise<Pictures> {
  return { photo: await portrait(413, 579), paper: await paper(620, 877, 80), large: await paper(2480, 3508, 93) }
}

/** The portrait as a studio's camera takes it: just within the limit of 3 MB. */
export function makeHeavyPhoto(): Promise<Buffer> {
  return portrait(2320, 3248)
}

/** White, with a block of fine detail where the person would be. */
async function portrait(width: number, height: number): Promise<Buffer> {
  const body = grain(Math.round(width * 0.6), Math.round(height * 0.75), 150, 110)
  const figure = await sharp(body.data, { raw: body.raw }).png().toBuffer()
  return sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .composite([{ input: figure, left: Math.round(width * 0.2), top: Math.round(height * 0.25) }])
    .jpeg({ quality: 92 })
    .toBuffer()
}

async function paper(width: number, height: number, quality: number): Promise<Buffer> {
  const { data, raw } = grain(width, height, 30, 215)
  return sharp(data, { raw }).jpeg({ quality }).toBuffer()
}

/** Grain that is the same in every run. */
function grain(width: number, height: number, spread: number, floor: number) {
  const data = Buffer.alloc(width * height * 3)
  let seed = 1
  for (let i = 0; i < data.length; i += 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    data[i] = floor + ((seed >>> 24) * spread) / 255
  }
  return { data, raw: { width, height, channels: 3 as const } }
}
