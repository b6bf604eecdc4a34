import sharp from 'sharp'
import { beforeEach, expect, it } from 'vitest'
import { paper, portrait } from '../../files/testPictures.ts'
import { resident, signedIn } from '../api/shared.ts'
import { code as employerCode, withDirectory } from '../employers/shared.ts'
import { failing, gone, locked, padded, vast } from './shared.ts'
import { directory, drive, page, payload, photo, refused, withDraft } from './running.ts'

/** The files of a request, to each of their answers. */
export function files(): void {
  it('are taken, shown, linked and removed as described', async () => {
    const { token, parts } = await withDraft({ papers: ['photo'] })
    const { files } = (await drive('read-request', { token, parts })).body
    const file = { id: files[0].id as string }
    expect((await drive('read-file', { token, parts: file })).status).toBe(200)
    const { url } = (await drive('link-file', { token, parts: file })).body
    const link = { token: new URL(url).pathname.split('/').at(-1)! }
    expect((await drive('read-file-link', { parts: link })).status).toBe(200)
    await refused('read-file-link', 'internal', { parts: link, payload: failing(payload, gone) })
    await refused('read-file-link', 'storage-busy', { parts: link, payload: failing(payload, locked) })
    expect((await drive('remove-file', { token, parts: { ...parts, kind: 'photo', page: '1' } })).body.files).toEqual([])
    await refused('read-file', 'not-found', { token, parts: file })
    await refused('link-file', 'not-found', { token, parts: file })
    await refused('read-file-link', 'file-link-expired', { parts: link })
  })

  it('are refused as described', async () => {
    const { token, parts } = await withDraft({ answers: resident.answers })
    const sharpened = await portrait({ width: 180, height: 252 })
    const wrong: [string, string, () => Buffer | Promise<Buffer>][] = [
      ['photo', 'file-not-jpeg', () => Buffer.from('<html></html>')],
      ['photo', 'file-unreadable', () => photo.subarray(0, 40_000)],
      ['photo', 'file-too-many-pixels', () => vast(photo)],
      ['photo', 'photo-bytes-few', () => portrait({ quality: 20, grain: 2 })],
      ['photo', 'photo-bytes-many', () => padded(photo, 3 * 1024 * 1024)],
      ['photo', 'photo-pixels-few', async () => padded(await portrait({ width: 200, height: 280 }), 40_000)],
      ['photo', 'photo-ratio', () => portrait({ width: 579, height: 579 })],
      ['photo', 'photo-background', () => portrait({ background: '#4a7fd0' })],
      ['photo', 'photo-blurred', () => portrait({ width: 1240, height: 1736, blur: 9 })],
      ['photo', 'photo-enlarged', () => sharp(sharpened).resize({ width: 540 }).jpeg({ quality: 95 }).toBuffer()],
      ['householdProof', 'file-too-small', () => paper({ width: 500, height: 700 })],
      ['householdProof', 'file-too-large', () => padded(page, 10 * 1024 * 1024)],
      ['householdProof', 'body-too-large', () => Buffer.alloc(12 * 1024 * 1024 + 1)],
      ['startWorkProof', 'file-not-demanded', () => page],
    ]
    for (const [kind, code, bytes] of wrong) await refused('put-file', code, { token, parts: { ...parts, kind, page: '1' }, body: await bytes() })
    const place = { token, parts: { ...parts, kind: 'photo', page: '2' } }
    await refused('put-file', 'file-page-invalid', { ...place, body: photo })
    await refused('remove-file', 'file-page-invalid', place)
    await refused('put-file', 'media-type-unsupported', { token, parts: { ...parts, kind: 'photo', page: '1' }, body: photo, type: 'image/png' })
  })
}

/** The name of an employer, to each of its answers. */
export function employer(): void {
  beforeEach(() => directory.answer(200, { name: '远程虚构有限公司' }))

  it('is named or refused as described', async () => {
    const { token } = await signedIn(payload)
    expect((await drive('read-employer', { token, parts: { code: employerCode } })).body.name).toBe('宁波虚构有限公司')
    await refused('read-employer', 'employer-code-invalid', { token, parts: { code: 'x' } })
    await refused('read-employer', 'employer-not-found', { token, parts: { code: 'D2143569X' } })
    await withDirectory(directory, async () => {
      directory.answer(500, '')
      await refused('read-employer', 'employer-directory-unavailable', { token, parts: { code: 'D2143569X' } })
    })
  })
}
