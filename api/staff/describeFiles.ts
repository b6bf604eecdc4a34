import type { PayloadRequest } from 'payload'
import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts'
import evidenceKinds from '@accountant-register/schemas/dictionaries/evidence-kinds.json' with { type: 'json' }
import type { Attachment, ChangeRequest } from '../../payload-types.ts'
import type { Language } from './language.ts'

/** One picture of a case; `label` names its kind in the reader's language. */
export type CaseFile = { id: string; kind: string; label: string; page: number; bytes: number; width: number; height: number; warnings: Finding[] }

const photo = { code: 'photo', label: '照片', en: 'Photo' }
const ground = { code: 'correctionProof', label: '更正依据', en: 'Ground of the correction' }
const kinds = [photo, ...evidenceKinds.items, ground]

/** The pictures a request points to, in the order of the evidence list, the photo first. */
export async function describeFiles(req: PayloadRequest, request: ChangeRequest, language: Language): Promise<CaseFile[]> {
  const pages = Object.entries((request.files ?? {}) as { [kind: string]: (string | null)[] | { [page: string]: string } })
  const ids = pages.flatMap(([, byPage]) => Object.values(byPage).filter((id): id is string => typeof id === 'string'))
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'attachments',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return (docs as Attachment[])
    .map(({ id, kind, page, bytes, width, height, warnings }) => ({ id, kind, label: kindLabel(kind, language), page, bytes, width, height, warnings: (warnings ?? []) as Finding[] }))
    .sort((a, b) => order(a.kind) - order(b.kind) || a.page - b.page)
}

function order(kind: string): number {
  return kinds.findIndex(({ code }) => code === kind)
}

function kindLabel(kind: string, language: Language): string {
  const found = kinds.find(({ code }) => code === kind) ?? photo
  return language === 'en' ? found.en : found.label
}
