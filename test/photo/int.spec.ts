import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPhoto } from '@accountant-register/schemas/validators/photo.ts'
import { measurePhoto } from '../../files/measurePhoto.ts'
import { readPixels } from '../../files/readPicture.ts'
import { portrait, studioPortrait, type StudioOptions } from '../../files/testPictures.ts'
import { launchBrowser } from '../helpers/browser.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  const path = fileURLToPath(new URL('../../widgets/controls/photo/prepare-photo.ts', import.meta.url))
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'iife', globalName: 'photo', write: false })
  browser = await launchBrowser()
  page = await browser.newPage()
  // A page without an address is not trusted with the decoder that portals' pages have.
  await page.route('http://localhost/', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto('http://localhost/')
  await page.addScriptTag({ content: outputFiles[0]!.text })
}, 60_000)
afterAll(() => browser?.close())

/** What the server's rules find wrong. */
async function judged(bytes: Buffer): Promise<string[]> {
  const { raw } = await readPixels(bytes, { quality: 95 })
  const { width, height } = raw
  return checkPhoto({ bytes: bytes.length, isJpeg: true, width, height, ...(await measurePhoto(raw)) }).map(({ code }) => code)
}

type Measures = { width: number; height: number; whiteBackground: number; sharpness: number }

/** What the widget measures; `isPlain`: in a browser without the decoder that makes a picture smaller as it reads it. */
async function measured(bytes: Buffer, { isPlain }: { isPlain: boolean }): Promise<Measures> {
  return page.evaluate(async ({ base64, isPlain }) => {
    const { photo, ImageDecoder } = window as unknown as { photo: { measurePhoto: (file: Blob) => Promise<Measures> }; ImageDecoder: unknown }
    const file = new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type: 'image/jpeg' })
    if (isPlain) Reflect.deleteProperty(window, 'ImageDecoder')
    return photo.measurePhoto(file).finally(() => Object.assign(window, { ImageDecoder }))
  }, { base64: bytes.toString('base64'), isPlain })
}

type Advice = { findings: string[]; warnings: string[] }

/** What the widget finds wrong before it sends anything, and what it asks the person to look at. */
function advised(bytes: Buffer): Promise<Advice> {
  return page.evaluate(async (base64) => {
    type Finding = { code: string }
    const { photo } = window as unknown as { photo: { preparePhoto: (file: Blob) => Promise<{ warnings: Finding[] }> } }
    const file = new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type: 'image/jpeg' })
    const codes = (findings: Finding[]) => findings.map(({ code }) => code)
    try {
      return { findings: [], warnings: codes((await photo.preparePhoto(file)).warnings) }
    } catch (cause) {
      return { findings: codes((cause as { findings: Finding[] }).findings), warnings: [] }
    }
  }, bytes.toString('base64'))
}

/** A portrait moved to one side, on white all around. */
async function aside(share: number): Promise<Buffer> {
  const figure = await sharp(await portrait({ width: 480, height: 672 })).toBuffer()
  return sharp({ create: { width: 900, height: 1260, channels: 3, background: '#fff' } })
    .composite([{ input: figure, left: Math.round(420 * share), top: 200 }])
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

async function enlarged(): Promise<Buffer> {
  return sharp(await portrait({ width: 180, height: 252 })).resize({ width: 540 }).jpeg({ quality: 95 }).toBuffer()
}

describe('the photo check in the browser and the one on the server', () => {
  it.each([
    ['a good one', () => portrait()],
    ['one of a camera', () => portrait({ width: 1240, height: 1736 })],
    ['one before a background that is not quite white', () => portrait({ background: '#f2efe8' })],
    ['one slightly soft', () => portrait({ blur: 0.7 })],
    ['one before blue', () => portrait({ background: '#4a7fd0' })],
    ['one before red', () => portrait({ background: '#c8302c' })],
    ['one before grey', () => portrait({ background: '#d0d0d0' })],
    ['one in the dark', () => portrait({ background: '#202020' })],
    ['a blurred one', () => portrait({ width: 1240, height: 1736, blur: 9 })],
    ['a small blurred one', () => portrait({ blur: 4 })],
    ['one made three times as large', enlarged],
    ['one scaled down', async () => sharp(await portrait({ width: 1240, height: 1736 })).resize({ width: 540 }).jpeg({ quality: 95 }).toBuffer()],
    ['one too small', () => portrait({ width: 200, height: 280 })],
    ['one lying on its side', () => portrait({ width: 579, height: 413 })],
    ['one off the middle', () => aside(1)],
  ])('say the same of %s', async (_, make) => {
    const bytes = await make()
    expect((await advised(bytes)).findings).toEqual(await judged(bytes))
  })

  it.each<[string, StudioOptions, string[]]>([
    ['a white wall', {}, []],
    ['a wall that darkens to the corners', { wall: ['#ffffff', '#e2e0dd'] }, []],
    ['a wall in warm light', { wall: ['#fbf6ea', '#efe8d8'] }, []],
    ['a wall in cold light', { wall: ['#f4f8ff', '#dfe8f4'] }, []],
    ['a white wall, with hair down to the edges', { hasLongHair: true }, []],
    ['a white wall, by a noisy camera', { noise: 10 }, []],
    ['a white wall, in a modest JPEG', { noise: 8, quality: 70 }, []],
    ['a wall in the shade', { wall: ['#ffffff', '#b8b6b3'] }, ['photo-background']],
    ['a pale blue wall', { wall: ['#dcecff', '#cfe3fb'] }, ['photo-background']],
    ['a cream wall', { wall: ['#fff3d6', '#f5e6c0'] }, ['photo-background']],
  ])('say the same of one before %s, and what a person would say', async (_, options, codes) => {
    const bytes = await studioPortrait(options)
    expect([(await advised(bytes)).findings, await judged(bytes)]).toEqual([codes, codes])
  })

  it.each([
    [250, 350, 0.8],
    [413, 579, 1.3],
    [860, 1204, 2.6],
    [1240, 1736, 3.8],
    [1720, 2408, 5.3],
    [2320, 3248, 8],
  ])('measure one of %i × %i alike that is about as soft as may be, whatever it is decoded by', async (width, height, blur) => {
    const bytes = await portrait({ width, height, blur })
    const { raw } = await readPixels(bytes, { quality: 95 })
    const { sharpness = 0 } = await measurePhoto(raw)
    for (const isPlain of [false, true]) {
      const seen = await measured(bytes, { isPlain })
      expect(await page.evaluate(() => 'ImageDecoder' in window)).toBe(true)
      expect(seen).toMatchObject({ width, height, whiteBackground: 1 })
      expect(Math.abs(seen.sharpness / sharpness - 1)).toBeLessThan(0.1)
    }
  })

  it('measure one alike that its camera wrote lying on its side', async () => {
    const upright = await portrait({ width: 1240, height: 1736 })
    const lying = await sharp(upright).rotate(270).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer()
    expect(await measured(lying, { isPlain: false })).toMatchObject({ width: 1240, height: 1736 })
    expect((await advised(lying)).findings).toEqual(await judged(lying))
  })

  it('say the same of a large one that ends too soon', async () => {
    const whole = await portrait({ width: 1240, height: 1736 })
    expect((await advised(whole.subarray(0, whole.length / 2))).findings).toEqual(['file-unreadable'])
  })

  it.each([
    ['to the left', 0],
    ['to the right', 1],
  ])('let one pass whose figure stands %s, with a word of advice', async (_, share) => {
    expect(await advised(await aside(share))).toEqual({ findings: [], warnings: ['photo-off-centre'] })
  })

  it('has nothing to remark of one in the middle', async () => {
    expect(await advised(await aside(0.5))).toEqual({ findings: [], warnings: [] })
    expect(await advised(await portrait())).toEqual({ findings: [], warnings: [] })
  })
})
