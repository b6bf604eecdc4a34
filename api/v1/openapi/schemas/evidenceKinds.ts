import { listOf, object, text } from '../schema.ts'

const template = object({ url: text, name: text })
const kind = object({ code: text, label: text, note: text, 'servedBy?': text, 'sample?': text, 'template?': template }, { title: 'EvidenceKind', description: '`servedBy` is the kind whose paper may serve for this one too, where both are asked for and the applicant says so; `sample` and `template.url` are addresses.' })

export const evidenceKinds = object({ kinds: listOf(kind) }, { title: 'EvidenceKinds' })
