import { fileName } from '../evidenceKinds/fileName.ts'
import { publishedKinds } from '../evidenceKinds/kinds.ts'
import { json } from '../openapi/answer.ts'
import { evidenceKinds } from '../openapi/schemas/evidenceKinds.ts'
import { operation } from '../operation.ts'

/** What applicants are told of each paper. */
export const listEvidenceKinds = operation({
  name: 'list-evidence-kinds',
  method: 'GET',
  path: '/v1/evidence-kinds',
  summary: 'Every kind of evidence in the language asked for: its name, what it must show, where its sample and template are, and which other one may serve for it.',
  auth: 'none',
  answer: json(evidenceKinds),
  errors: [],
  isInLanguage: true,
  async handle({ payload, language, settings }) {
    const kinds = await publishedKinds(payload, language)
    // Another file is another row: under an address that names the row a browser may keep it.
    const address = (code: string, file: string, id: string) => `${settings.registerOrigin}/v1/evidence-kinds/${code}/${file}?v=${id}`
    const answer = {
      kinds: kinds.map(({ code, label, note, servedBy, sample, template }) => ({
        code,
        label,
        note,
        ...(servedBy && { servedBy }),
        ...(sample && { sample: address(code, 'sample', sample.id) }),
        ...(template && { template: { url: address(code, 'template', template.id), name: fileName(template) } }),
      })),
    }
    // Ten seconds here and twenty there: an edit is seen after half a minute at the latest.
    return Response.json(answer, { headers: { 'Cache-Control': 'public, max-age=20', Vary: 'Origin, Accept-Language' } })
  },
})
