import type { Payload } from 'payload'
import type { MessageTemplate } from '../../payload-types.ts'

/** How long the templates are kept, in milliseconds. */
const keep = 10_000

const kept = new WeakMap<Payload, { until: number; templates: Promise<Map<string, string>> }>()

/** The published text messages by event; at most ten seconds old. */
export function publishedTemplates(payload: Payload): Promise<Map<string, string>> {
  const known = kept.get(payload)
  if (known && known.until > Date.now()) return known.templates
  const templates = load(payload)
  kept.set(payload, { until: Date.now() + keep, templates })
  templates.catch(() => kept.delete(payload))
  return templates
}

async function load(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<MessageTemplate>({ collection: 'message-templates', where: { _status: { equals: 'published' } }, pagination: false, limit: 0 })
  return new Map(docs.map(({ event, text }) => [event, text]))
}
