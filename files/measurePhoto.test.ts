import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { checkPhoto } from '@accountant-register/schemas/validators/photo.ts'
import { measurePhoto } from './measurePhoto.ts'
import { readPixels } from './readPicture.ts'
import { portrait } from './testPictures.ts'

/** The codes of what the rules find wrong with a picture. */
async function faultsOf(bytes: Buffer): Promise<string[]> {
  const { raw } = await readPixels(bytes, { quality: 95 })
  const { width, height } = raw
  return checkPhoto({ bytes: bytes.length, isJpeg: true, width, height, ...(await measurePhoto(raw)) }).map(({ code }) => code)
}

describe('measurePhoto', () => {
  it.each([
    ['of the usual size', {}],
    ['of a camera', { width: 1240, height: 1736 }],
    ['before a background that is not quite white', { background: '#f2efe8' }],
    ['slightly soft', { blur: 0.7 }],
  ])('finds nothing wrong with a good photo %s', async (_, options) => {
    expect(await faultsOf(await portrait(options))).toEqual([])
  })

  it.each(['#4a7fd0', '#c8302c', '#d0d0d0'])('tells a background of %s from white', async (background) => {
    expect(await faultsOf(await portrait({ background }))).toEqual(['photo-background'])
  })

  it('tells a blurred photo', async () => {
    expect(await faultsOf(await portrait({ width: 1240, height: 1736, blur: 9 }))).toContain('photo-blurred')
  })

  it('tells a photo that was made three times as large', async () => {
    const small = await portrait({ width: 180, height: 252 })
    expect(await faultsOf(await sharp(small).resize({ width: 540 }).jpeg({ quality: 95 }).toBuffer())).toEqual(['photo-enlarged'])
  })

  it('lets a photo pass that was scaled down', async () => {
    const large = await portrait({ width: 1240, height: 1736 })
    expect(await faultsOf(await sharp(large).resize({ width: 540 }).jpeg({ quality: 95 }).toBuffer())).toEqual([])
  })
})
