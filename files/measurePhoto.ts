import sharp from 'sharp'
import { largestAsked, measuredHeight, measurePortrait } from '@accountant-register/schemas/validators/portraitPixels.ts'

/** Pixels of a decoded picture, three channels each. */
export type RawPicture = { data: Buffer; width: number; height: number }

/** Kernels whose edges stand out as much as those of a browser's canvas, when a picture is made smaller and when it is made larger. */
const kernels = { smaller: 'mitchell', larger: 'linear' } as const

/** What a photo's rules look at beyond its size (`checkPhoto`), measured as the browser measures it. */
export async function measurePhoto({ data, width, height }: RawPicture): Promise<ReturnType<typeof measurePortrait>> {
  const raw = { width, height, channels: 3 as const }
  const small = await sharp(data, { raw }).resize({ height: measuredHeight, kernel: height < measuredHeight ? kernels.larger : kernels.smaller }).raw().toBuffer({ resolveWithObject: true })
  return measurePortrait({
    small: { data: small.data, width: small.info.width, height: small.info.height, channels: 3 },
    own: height <= largestAsked ? { data, ...raw } : undefined,
  })
}
