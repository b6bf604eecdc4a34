import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readPicture } from './readPicture.ts'
import { paper } from './testPictures.ts'

const quality = 85

describe('readPicture', () => {
  it('keeps the size and gives the digest of the bytes as they came', async () => {
    const bytes = await paper({ width: 700, height: 900 })
    const picture = await readPicture(bytes, { quality })
    expect(picture).toMatchObject({ width: 700, height: 900, originalDigest: createHash('sha256').update(bytes).digest('hex') })
  })

  it('turns a picture upright and drops all metadata', async () => {
    const bytes = await sharp(await paper({ width: 700, height: 900 }))
      .withExif({ IFD0: { Artist: 'somebody' }, IFD3: { GPSLatitude: '29/1 52/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const { jpeg, width, height } = await readPicture(bytes, { quality })
    const metadata = await sharp(jpeg).metadata()
    expect([width, height]).toEqual([900, 700])
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.orientation]).toEqual([undefined, undefined, undefined, undefined])
  })

  it('carries nothing over that hides behind the end of the picture', async () => {
    const bytes = Buffer.concat([await paper(), Buffer.from('<script>alert(1)</script>')])
    expect((await readPicture(bytes, { quality })).jpeg.includes('<script>')).toBe(false)
  })

  it('reads a picture in print colours', async () => {
    const bytes = await sharp(await paper()).toColourspace('cmyk').jpeg().toBuffer()
    expect((await sharp((await readPicture(bytes, { quality })).jpeg).metadata()).space).toBe('srgb')
  })

  it.each([
    ['an empty file', async () => Buffer.alloc(0)],
    ['a PNG, whatever it is called', async () => sharp(await paper()).png().toBuffer()],
    ['a WebP', async () => sharp(await paper()).webp().toBuffer()],
    ['a page of HTML', async () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
  ])('refuses %s as no JPEG', async (_, make) => {
    await expect(readPicture(await make(), { quality })).rejects.toMatchObject({ code: 'file-not-jpeg' })
  })

  it.each([
    ['cut in half', async () => (await paper()).subarray(0, 20_000)],
    ['of a head alone', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['of a head and rubbish', async () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(50_000, 7)])],
  ])('refuses a picture %s as damaged', async (_, make) => {
    await expect(readPicture(await make(), { quality })).rejects.toMatchObject({ code: 'file-unreadable' })
  })

  it('refuses a vast picture in a small file before it is decoded', async () => {
    const bytes = await paper()
    // The frame header says how large the picture is: after its marker come length and precision, then height and width.
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]))
    bytes.writeUInt16BE(60_000, frame + 5)
    bytes.writeUInt16BE(60_000, frame + 7)
    await expect(readPicture(bytes, { quality })).rejects.toMatchObject({ code: 'file-too-many-pixels' })
  })
})
