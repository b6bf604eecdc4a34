import type { PayloadRequest, TypeWithVersion } from 'payload'
import { editorialCollections, type EditorialCollection } from '../../../hooks/content/editorialCollections.ts'

/** A piece of content that somebody works on, or that was published. */
export type Piece = { collection: EditorialCollection; id: string; title: string; portal?: 'ningbo' | 'zhejiang'; at: string; publishAt?: string }

/** What stands where: drafts that wait for someone, drafts that wait for their time, and what was published last; newest first. */
export type Standing = { drafts: Piece[]; scheduled: Piece[]; published: Piece[] }

type Content = { id: string; title?: string | null; label?: string | null; portal?: Piece['portal']; updatedAt: string; publishAt?: string | null }

/** How many of each are told. */
const most = 8

/** Where all content stands, as far as the one who asks may see it. */
export async function contentStanding(req: PayloadRequest): Promise<Standing> {
  const drafted: Piece[] = []
  const published: Piece[] = []
  for (const collection of editorialCollections) {
    const shared = { collection, limit: 50, pagination: false, depth: 0, overrideAccess: false, req } as const
    const versions = await req.payload.findVersions({ ...shared, where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }] }, sort: '-updatedAt' })
    drafted.push(...(versions.docs as unknown as TypeWithVersion<Content>[]).map(({ parent, version }) => pieceOf(collection, { ...version, id: String(parent) })))
    const rows = await req.payload.find({ ...shared, where: { _status: { equals: 'published' } }, sort: '-updatedAt', limit: most })
    published.push(...(rows.docs as unknown as Content[]).map((row) => pieceOf(collection, row)))
  }
  const newest = (pieces: Piece[]) => pieces.sort((one, other) => other.at.localeCompare(one.at)).slice(0, most)
  return {
    drafts: newest(drafted.filter(({ publishAt }) => !publishAt)),
    scheduled: drafted.filter(({ publishAt }) => publishAt).sort((one, other) => one.publishAt!.localeCompare(other.publishAt!)),
    published: newest(published),
  }
}

function pieceOf(collection: EditorialCollection, { id, title, label, portal, updatedAt, publishAt }: Content): Piece {
  // The advice and the text messages are called after what they belong to, portal and all.
  return { collection, id: String(id), title: title || label || '—', ...(collection === 'notices' && portal && { portal }), at: updatedAt, ...(publishAt && { publishAt }) }
}
