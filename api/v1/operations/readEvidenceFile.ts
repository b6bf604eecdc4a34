import { documentTypes, pictureType } from '../../../files/contentTypes.ts'
import { fileStore } from '../../../files/store.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { fileName } from '../evidenceKinds/fileName.ts'
import { publishedKinds } from '../evidenceKinds/kinds.ts'
import { bytes } from '../openapi/answer.ts'
import { text } from '../openapi/schema.ts'
import { type Call, operation } from '../operation.ts'

/** 正确上传示例 and 模板下载 of an evidence kind. */
export const readEvidenceFile = [
  operation({
    name: 'read-evidence-sample',
    method: 'GET',
    path: '/v1/evidence-kinds/{code}/sample',
    summary: 'A picture that shows how a paper of this kind is to be uploaded.',
    auth: 'none',
    query: { v: text },
    answer: { ...bytes(pictureType), mayBeUnchanged: true },
    errors: ['not-found'],
    limit: 600,
    handle: (call) => publishedFile(call, 'sample'),
  }),
  operation({
    name: 'read-evidence-template',
    method: 'GET',
    path: '/v1/evidence-kinds/{code}/template',
    summary: 'A document (DOCX or PDF) to fill in for a paper of this kind.',
    auth: 'none',
    query: { v: text },
    answer: { ...bytes(...documentTypes), mayBeUnchanged: true },
    errors: ['not-found'],
    limit: 600,
    handle: (call) => publishedFile(call, 'template'),
  }),
]

/** @throws {RefusalError} `not-found` */
async function publishedFile({ payload, params, request, settings, url }: Call, which: 'sample' | 'template'): Promise<Response> {
  const file = (await publishedKinds(payload, 'zh')).find(({ code }) => code === params.code)?.[which]
  if (!file) throw new RefusalError('not-found')
  const name = fileName(file)
  const headers = {
    'Content-Type': file.mimeType ?? 'application/octet-stream',
    'Content-Disposition': `${which === 'template' ? 'attachment' : 'inline'}; filename="${params.code}.${name.split('.').at(-1)}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)}`,
    'Content-Security-Policy': "sandbox; default-src 'none'",
    // A portal may isolate its page (COEP) and still show the picture.
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': url.searchParams.get('v') === String(file.id) ? 'public, max-age=86400, immutable' : 'public, max-age=20',
    ETag: `"${file.id}"`,
  }
  if (request.headers.get('if-none-match')?.split(/,\s*/).includes(headers.ETag)) return new Response(null, { status: 304, headers })
  const content = await fileStore(settings).get(file.storageKey)
  if (!content) throw new RefusalError('not-found')
  return new Response(new Uint8Array(content), { headers: { ...headers, 'Content-Length': String(content.length) } })
}
