import type { CollectionSlug, Payload } from 'payload'
import { rest, type Answered } from '../helpers/rest.ts'

/** What an editor does with one piece of drafted content, as the admin does it. */
export function editing(payload: Payload, collection: CollectionSlug, token: () => string) {
  const call = (id: string, body: object, query: string): Promise<Answered> => rest(payload, 'PATCH', `/${collection}/${id}?locale=zh${query}`, { token: token(), body })
  return {
    draft: (id: string, body: object) => call(id, body, '&draft=true'),
    publish: (id: string, body: object = {}) => call(id, { ...body, _status: 'published' }, ''),
  }
}
