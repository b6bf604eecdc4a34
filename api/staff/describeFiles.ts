import type { PayloadRequest } from 'payload'
import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts'
import evidenceKinds from '@accountant-register/schemas/generated/dictionaries/evidence-kinds.json' with { type: 'json' }
import { readRows } from '../../database/readRows.ts'
import type { Attachment, ChangeRequest } from '../../payload-types.ts'
import type { Language } from './language.ts'
import { caseRule } from './queue/caseRule.ts'

/** One picture of a case; `label` names its kind in the reader's language. */
export type CaseFile = { id: string; kind: string; label: string; page: number; bytes: number; width: number; height: number; warnings: Finding[] }

const photo = { code: 'photo', label: '照片', en: 'Photo' }
const ground = { code: 'correctionProof', label: '更正依据', en: 'Ground of the correction' }
const kinds = [photo, ...evidenceKinds.items, ground]
const columns = ['kind', 'page', 'bytes', 'width', 'height', 'warnings', 'request'] as const

/** The pictures a request points to, in the order of the evidence list, the photo first; `request` is one the reader may see. */
export async function describeFiles(req: PayloadRequest, request: ChangeRequest, language: Language): Promise<CaseFile[]> {
  const pages = Object.entries((request.files ?? {}) as { [kind: string]: (string | null)[] | { [page: string]: string } })
  const ids = pages.flatMap(([, byPage]) => Object.values(byPage).filter((id): id is string => typeof id === 'string'))
  if (ids.length === 0) return []
  const rows = (await readRows(req.payload, { collection: 'attachments', columns, where: { id: { in: ids } }, limit: ids.length })) as unknown as Attachment[]
  const seen = await seenRequests(req, [...new Set(rows.map((row) => String(row.request)))].filter((id) => id !== String(request.id)))
  return rows
    .filter((row) => String(row.request) === String(request.id) || seen.has(String(row.request)))
    .map(({ id, kind, page, bytes, width, height, warnings }) => ({ id, kind, label: kindLabel(kind, language), page, bytes, width, height, warnings: (warnings ?? []) as Finding[] }))
    .sort((a, b) => order(a.kind) - order(b.kind) || a.page - b.page)
}

/** A picture that came with another request is shown to whom that request is shown. */
async function seenRequests(req: PayloadRequest, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const where = { and: [{ id: { in: ids } }, caseRule(req)] }
  return new Set((await readRows(req.payload, { collection: 'change-requests', columns: [], where, limit: ids.length })).map(({ id }) => id))
}

function order(kind: string): number {
  return kinds.findIndex(({ code }) => code === kind)
}

function kindLabel(kind: string, language: Language): string {
  const found = kinds.find(({ code }) => code === kind) ?? photo
  return language === 'en' ? found.en : found.label
}
