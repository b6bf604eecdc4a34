import type { Payload } from 'payload'
import type { ReturnReason } from '../../payload-types.ts'
import { inBoth, type InBoth } from '../content/inBoth.ts'

type Stored = { id: string; title: Partial<InBoth>; text: Partial<InBoth> }

/** The library of return reasons in both languages, those out of use as well: what was said with them still counts. */
export async function libraryReasons(payload: Payload): Promise<{ id: string; title: InBoth; text: InBoth }[]> {
  const { docs } = await payload.find({ collection: 'return-reasons', overrideAccess: true, locale: 'all', select: { title: true, text: true } as Partial<{ [field in keyof ReturnReason]: true }>, sort: ['order', 'createdAt'], depth: 0, pagination: false })
  return (docs as unknown as Stored[]).map(({ id, title, text }) => ({ id: String(id), title: inBoth(title), text: inBoth(text) }))
}

/** The reasons of the library whose words stand in what a return says, by id; its writer may have gone on writing around them. */
export async function reasonsIn(payload: Payload, said: string): Promise<string[]> {
  if (said === '') return []
  return (await libraryReasons(payload)).filter(({ text }) => [text.zh, text.en].some((words) => words !== '' && said.includes(words.trim()))).map(({ id }) => id)
}
