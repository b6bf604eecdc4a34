import type { Payload } from 'payload'
import dictionary from '@accountant-register/schemas/generated/dictionaries/evidence-kinds.json' with { type: 'json' }
import type { ContentFile, EvidenceKind } from '../../../payload-types.ts'

/** An evidence kind as it is published, in one language. */
export type PublishedKind = { code: string; label: string; note: string; servedBy?: string; sample?: ContentFile; template?: ContentFile }

const listed: readonly { code: string; servedBy?: string }[] = dictionary.items

/** How long the list is kept, in milliseconds. */
const keep = 10_000

const kept = new WeakMap<Payload, Map<string, { until: number; kinds: Promise<PublishedKind[]> }>>()

/** All evidence kinds in the order of the dictionary; at most ten seconds old. */
export function publishedKinds(payload: Payload, locale: 'zh' | 'en'): Promise<PublishedKind[]> {
  const lists = kept.get(payload) ?? new Map<string, { until: number; kinds: Promise<PublishedKind[]> }>()
  kept.set(payload, lists)
  const known = lists.get(locale)
  if (known && known.until > Date.now()) return known.kinds
  const kinds = load(payload, locale)
  lists.set(locale, { until: Date.now() + keep, kinds })
  // A list that could not be read is not kept.
  kinds.catch(() => lists.delete(locale))
  return kinds
}

async function load(payload: Payload, locale: 'zh' | 'en'): Promise<PublishedKind[]> {
  // For the system: what applicants are told of the papers is public once it is published.
  const { docs } = await payload.find({ collection: 'evidence-kinds', overrideAccess: true, where: { _status: { equals: 'published' } }, locale, fallbackLocale: 'zh', depth: 0, pagination: false })
  const ids = docs.flatMap(({ sample, template }) => [idOf(sample), idOf(template)]).filter((id) => id !== undefined)
  const files = await payload.db.find<ContentFile>({ collection: 'content-files', where: { id: { in: ids } }, pagination: false, limit: 0 })
  const fileOf = (file: EvidenceKind['sample']) => files.docs.find(({ id }) => String(id) === idOf(file))
  return listed.flatMap(({ code, servedBy }) => {
    const kind = docs.find((doc) => doc.code === code)
    return kind ? [{ code, label: kind.label, note: kind.note ?? '', servedBy, sample: fileOf(kind.sample), template: fileOf(kind.template) }] : []
  })
}

function idOf(file: EvidenceKind['sample']): string | undefined {
  const id = typeof file === 'object' ? file?.id : file
  return id === null || id === undefined ? undefined : String(id)
}
