import type { Payload, Where } from 'payload'
import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts'
import { readRows } from '../../../database/readRows.ts'
import type { Attachment, ChangeRequest } from '../../../payload-types.ts'

/** Attachment ids of a request by kind; the place in the list is the page, and a page that is not there is null. */
export type Files = { [kind: string]: (string | null)[] }

/** One page of an uploaded paper, as its owner sees it. */
export type FileInfo = { id: string; kind: string; page: number; bytes: number; width: number; height: number; warnings: Finding[] }

export function filesOf(request: Pick<ChangeRequest, 'files'>): Files {
  return (request.files ?? {}) as Files
}

/** The files with one page set, replaced or, by null, taken away; kinds without a page left are left out. */
export function withPage(files: Files, { kind, page, id }: { kind: string; page: number; id: string | null }): Files {
  const pages = Array.from({ length: Math.max(page, files[kind]?.length ?? 0) }, (_, i) => files[kind]?.[i] ?? null)
  pages[page - 1] = id
  while (pages.length > 0 && pages.at(-1) === null) pages.pop()
  const { [kind]: _, ...others } = files
  return pages.length > 0 ? { ...others, [kind]: pages } : others
}

/** Whether at least one page of a kind is there. */
export function hasFile(files: Files, kind: string): boolean {
  return (files[kind] ?? []).some((id) => id !== null)
}

/** What is known of each page that a request points to, in the order of kinds and pages. */
export async function fileInfos(payload: Payload, request: ChangeRequest): Promise<FileInfo[]> {
  const pages = Object.entries(filesOf(request)).flatMap(([kind, ids]) => ids.map((id, i) => ({ id, kind, page: i + 1 })))
  if (pages.length === 0) return []
  // For the system: the request was found as its owner's.
  const ids = pages.flatMap(({ id }) => id ?? [])
  const where: Where = { and: [{ applicant: { equals: request.applicant } }, { id: { in: ids } }] }
  const rows = (await readRows(payload, { collection: 'attachments', columns: ['bytes', 'width', 'height', 'warnings'], where, limit: ids.length })) as unknown as Attachment[]
  const byId = new Map(rows.map((row) => [row.id, row]))
  return pages.flatMap(({ id, kind, page }) => {
    const doc = id === null ? undefined : byId.get(id)
    if (!doc) return []
    return [{ ...fileInfo(doc), kind, page }]
  })
}

/** What is known of an uploaded page by itself. */
export function fileInfo({ id, kind, page, bytes, width, height, warnings }: Attachment): FileInfo {
  return { id, kind, page, bytes, width, height, warnings: warnings as unknown as Finding[] }
}
