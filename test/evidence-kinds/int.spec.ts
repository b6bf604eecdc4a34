import { handleEndpoints, type Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import dictionary from '@accountant-register/schemas/dictionaries/evidence-kinds.json' with { type: 'json' }
import { docxType } from '../../files/contentTypes.ts'
import { contentFileLimit } from '../../files/readContentFile.ts'
import { zipNames } from '../../files/zipNames.ts'
import { seedEvidenceKinds } from '../../seed/evidenceKinds.ts'
import { docx } from '../../seed/templates/docx.ts'
import { zip } from '../../seed/templates/zip.ts'
import { settings } from '../../settings.ts'
import { send } from '../api/shared.ts'
import { makeStaff, signIn } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { rest, type Answered } from '../helpers/rest.ts'

let running: TestPayload
let payload: Payload
let editor: string
let reviewer: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  await seedEvidenceKinds(payload, settings())
  editor = await signIn(payload, await makeStaff(payload, { role: 'editor', authority: null }))
  reviewer = await signIn(payload, await makeStaff(payload))
})
afterAll(() => running?.stop())

type Kind = { code: string; label: string; note: string; servedBy?: string; sample?: string; template?: { url: string; name: string } }

/** What is published, read past the ten seconds for which it is kept. */
async function published(language = 'zh'): Promise<Kind[]> {
  vi.setSystemTime(Date.now() + 11_000)
  const { body } = await send(payload, 'GET', '/v1/evidence-kinds', { headers: { 'accept-language': language } })
  return body.kinds
}
const kindOf = async (code: string, language?: string) => (await published(language)).find((kind) => kind.code === code)!
const rowOf = async (code: string) => (await payload.db.findOne<{ id: string }>({ collection: 'evidence-kinds', where: { code: { equals: code } } }))!
// Asked with a condition: without one MongoDB only estimates.
const countFiles = () => payload.count({ collection: 'content-files', where: { id: { exists: true } } })
const fetched = (url: string, headers = {}) => send(payload, 'GET', url.replace(settings().registerOrigin, ''), { headers })
const picture = (format: 'jpeg' | 'png' = 'jpeg') => sharp({ create: { width: 40, height: 30, channels: 3, background: '#fff' } }).withExif({ IFD0: { Artist: 'somebody' } })[format]().toBuffer()

/** Uploads a file as the admin does. */
async function upload(token: string | undefined, { bytes, name, type = 'image/jpeg', data = {} }: { bytes: Buffer; name: string; type?: string; data?: object }): Promise<Answered> {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([new Uint8Array(bytes)], name, { type }))
  const request = new Request(`${payload.config.serverURL}/api/content-files`, { method: 'POST', body: form, headers: token ? { authorization: `JWT ${token}` } : {} })
  const response = await handleEndpoints({ config: payload.config, request, path: '/api/content-files' })
  const answer = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, body: JSON.parse(answer.toString()), bytes: answer }
}

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterAll(() => void vi.useRealTimers())

describe('what applicants read', () => {
  it('is every kind of the dictionary, in its order, in Chinese unless asked otherwise', async () => {
    const kinds = await published('')
    expect(kinds.map(({ code, label }) => [code, label])).toEqual(dictionary.items.map(({ code, label }) => [code, label]))
    expect((await kindOf('householdProof', 'en')).label).toBe('Household register or proof of household registration')
  })

  it.each(['zh', 'en'])('says in two lines what each paper must show, in %s', async (language) => {
    for (const { code, note } of await published(language)) expect([code, note.split('\n').filter(Boolean).length]).toEqual([code, 2])
  })

  it('has samples and templates where the dictionary says so', async () => {
    const kinds = await published()
    expect(kinds.map(({ code, sample, template }) => ({ code, sample: Boolean(sample), template: Boolean(template) }))).toEqual(dictionary.items.map(({ code, sample, template }) => ({ code, sample, template })))
  })

  it('names the kind whose paper may serve for it too, where there is one', async () => {
    expect((await published()).flatMap(({ code, servedBy }) => (servedBy ? [[code, servedBy]] : []))).toEqual([['startWorkProof', 'currentWorkProof']])
  })

  it('may be kept for less than half a minute, and differs by language and portal', async () => {
    const { headers } = await send(payload, 'GET', '/v1/evidence-kinds', { headers: { origin: settings().portals.ningbo.origin } })
    expect([headers.get('cache-control'), headers.get('vary'), headers.get('access-control-allow-origin')]).toEqual(['public, max-age=20', 'Origin, Accept-Language', settings().portals.ningbo.origin])
  })
})

describe('samples and templates', () => {
  it('are pictures that open', async () => {
    for (const { sample } of await published()) {
      const response = await fetched(sample!)
      expect([response.status, response.headers.get('content-type'), response.headers.get('x-content-type-options'), response.headers.get('cross-origin-resource-policy')]).toEqual([200, 'image/jpeg', 'nosniff', 'cross-origin'])
      expect(Number(response.headers.get('content-length'))).toBeGreaterThan(5000)
    }
  })

  it.each(['startWorkProof', 'currentWorkProof'])('%s has a Word document to save under its own name', async (code) => {
    const { template } = await kindOf(code)
    expect(template!.name).toMatch(/^(开始|现)会计工作单位证明（模板）\.docx$/)
    const { status, headers } = await fetched(template!.url, { origin: settings().portals.zhejiang.origin })
    expect([status, headers.get('content-type'), headers.get('access-control-allow-origin')]).toEqual([200, docxType, settings().portals.zhejiang.origin])
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${code}.docx"; filename*=UTF-8''${encodeURIComponent(template!.name)}`)
  })

  it('are kept by browsers under the address that names them, and asked for anew under any other', async () => {
    const { sample } = await kindOf('idCardFront')
    const first = await fetched(sample!)
    expect(first.headers.get('cache-control')).toContain('immutable')
    expect((await fetched(sample!.replace(/v=.*/, 'v=1'))).headers.get('cache-control')).toBe('public, max-age=20')
    expect((await fetched(sample!, { 'if-none-match': first.headers.get('etag')! })).status).toBe(304)
  })

  it.each(['/v1/evidence-kinds/nothing/sample', '/v1/evidence-kinds/idCardFront/template', '/v1/evidence-kinds/__proto__/sample'])('%s is not there', async (address) => {
    const { status, body } = await send(payload, 'GET', address)
    expect([status, body.code]).toEqual([404, 'not-found'])
  })
})

describe('seeding', () => {
  it('adds nothing the second time and changes nothing of the staff’s', async () => {
    const { id } = await rowOf('idDocumentPage')
    await rest(payload, 'PATCH', `/evidence-kinds/${id}?locale=zh`, { token: editor, body: { label: '改过的名称', sample: null } })
    const before = await countFiles()
    await seedEvidenceKinds(payload, settings())
    expect(await countFiles()).toEqual(before)
    const kind = await kindOf('idDocumentPage')
    expect([kind.label, kind.sample]).toEqual(['改过的名称', undefined])
  })

  it('goes on where it was cut off', async () => {
    const { id } = await rowOf('startWorkProof')
    await payload.db.deleteOne({ collection: 'evidence-kinds', where: { id: { equals: id } } })
    await seedEvidenceKinds(payload, settings())
    const { sample, template } = await kindOf('startWorkProof')
    expect([(await fetched(sample!)).status, (await fetched(template!.url)).status]).toEqual([200, 200])
  })
})

describe('what content staff do', () => {
  it('another picture is shown to applicants, without what it tells of its maker', async () => {
    const { id } = await rowOf('idCardBack')
    const made = await upload(editor, { bytes: await picture('png'), name: '新的\u202e示例.png', type: 'image/png' })
    expect(made.body.doc).toMatchObject({ title: '新的示例', mimeType: 'image/jpeg', width: 40, height: 30 })
    expect((await rest(payload, 'PATCH', `/evidence-kinds/${id}`, { token: editor, body: { sample: made.body.doc.id } })).status).toBe(200)
    const { sample } = await kindOf('idCardBack')
    expect(sample).toContain(made.body.doc.id)
    const seen = await rest(payload, 'GET', `/content-files/file/${made.body.doc.filename}`, { token: editor })
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect((await sharp(seen.bytes).metadata()).exif).toBeUndefined()
  })

  it('a Word file is published under the name it was given', async () => {
    const { id } = await rowOf('enrolmentProof')
    const made = await upload(editor, { bytes: docx([{ kind: 'text', text: '甲 & 乙 <丙>' }]), name: 'x.docx', type: docxType, data: { title: '在读证明/模板' } })
    expect(made.body.doc).toMatchObject({ title: '在读证明 模板', mimeType: docxType })
    await rest(payload, 'PATCH', `/evidence-kinds/${id}`, { token: editor, body: { template: made.body.doc.id } })
    expect((await kindOf('enrolmentProof')).template!.name).toBe('在读证明 模板.docx')
  })

  it('a picture is no template, and a document no sample', async () => {
    const { id } = await rowOf('enrolmentProof')
    const [image, document] = [await upload(editor, { bytes: await picture(), name: 'a.jpg' }), await upload(editor, { bytes: docx([]), name: 'a.docx' })]
    for (const body of [{ template: image.body.doc.id }, { sample: document.body.doc.id }]) {
      expect((await rest(payload, 'PATCH', `/evidence-kinds/${id}`, { token: editor, body })).status).toBe(400)
    }
  })

  it('a PDF is taken as it is', async () => {
    const bytes = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')
    const { body } = await upload(editor, { bytes, name: 'a.bin', type: 'application/octet-stream' })
    expect(body.doc).toMatchObject({ mimeType: 'application/pdf', filename: expect.stringMatching(/^[0-9a-f]{24}\.pdf$/) })
  })

  const refused: [string, () => Buffer | Promise<Buffer>, string][] = [
    ['a page of HTML called .jpg', () => Buffer.from('<html><script>alert(1)</script></html>'), '只能上传'],
    ['a drawing with scripts', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), '只能上传'],
    ['a GIF', () => Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1'), '只能上传'],
    ['a Word file with macros', () => zip({ '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': 'x' }), '只能上传'],
    ['an archive', () => zip({ 'a.exe': 'MZ' }), '只能上传'],
    ['a damaged archive', () => docx([]).subarray(0, 300), '只能上传'],
    ['half a picture', async () => (await picture()).subarray(0, 200), '已损坏'],
    ['half a PDF', () => Buffer.from('%PDF-1.4\n1 0 obj'), '已损坏'],
    ['an empty file', () => Buffer.alloc(0), ''],
  ]
  it.each(refused)('%s is refused', async (_, make, words) => {
    const before = await countFiles()
    const { status, body } = await upload(editor, { bytes: await make(), name: 'a.jpg' })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(words)
    expect(await countFiles()).toEqual(before)
  })

  it('a file above the limit is refused, not cut; one at the limit is taken', async () => {
    const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(size - 15, 32), Buffer.from('%%EOF\n')])
    expect((await upload(editor, { bytes: pdf(contentFileLimit - 1), name: 'a.pdf' })).status).toBe(201)
    const above = await upload(editor, { bytes: pdf(contentFileLimit + 1), name: 'a.pdf' })
    expect([above.status, above.body.errors[0].data.errors[0].message]).toEqual([400, '文件不能超过 5 MB。'])
    const vast = await upload(editor, { bytes: pdf(2 * contentFileLimit + 1), name: 'a.pdf' })
    expect([vast.status, vast.body.errors[0].message]).toEqual([413, '文件不能超过 5 MB。'])
  })

  it('an address in place of a file is not fetched', async () => {
    const { status } = await rest(payload, 'POST', '/content-files', { token: editor, body: { url: 'http://127.0.0.1:9/a.jpg', filename: 'a.jpg' } })
    expect(status).toBe(400)
  })

  it.each<[string, () => string | undefined]>([
    ['a reviewer', () => reviewer],
    ['nobody', () => undefined],
  ])('%s uploads nothing', async (_, token) => {
    expect((await upload(token(), { bytes: await picture(), name: 'a.jpg' })).status).toBe(403)
  })

  it('nobody reads a file of the admin without signing in, and never where it lies', async () => {
    const [file] = (await payload.find({ collection: 'content-files', limit: 1 })).docs
    expect((await rest(payload, 'GET', `/content-files/file/${file!.filename}`)).status).toBe(403)
    const { bytes } = await rest(payload, 'GET', '/content-files?limit=100', { token: editor })
    expect(bytes.toString()).not.toContain('storageKey')
  })

  it('the code of a kind stays as it is', async () => {
    const { id } = await rowOf('residenceProof')
    await rest(payload, 'PATCH', `/evidence-kinds/${id}`, { token: editor, body: { code: 'other' } })
    expect((await rowOf('residenceProof')).id).toBe(id)
  })
})

describe('the template', () => {
  it('is an archive with the three parts a Word document needs', () => {
    expect(zipNames(docx([]))).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])
  })
})
