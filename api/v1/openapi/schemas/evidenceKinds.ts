import { listOf, object, text } from '../schema.ts'

const template = object({ url: text, name: text })
const kind = object({ code: text, label: text, note: text, 'sample?': text, 'template?': template }, { title: 'EvidenceKind', description: '`sample` and `template.url` are addresses.' })

export const evidenceKinds = object({ kinds: listOf(kind) }, { title: 'EvidenceKinds' })
