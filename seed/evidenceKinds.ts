import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import dictionary from '@accountant-register/schemas/generated/dictionaries/evidence-kinds.json' with { type: 'json' }
import { createOnce } from '../database/createOnce.ts'
import { findRow } from '../database/findRow.ts'
import { docxType, extensions, pictureType } from '../files/contentTypes.ts'
import { fileStore } from '../files/store.ts'
import type { EvidenceKind } from '../payload-types.ts'
import type { Settings } from '../settings.ts'
import { beginVersions } from './beginVersions.ts'
import { evidenceKindNotes } from './evidenceKindNotes.ts'
import { drawSample } from './samples/drawSample.ts'
import { hasChineseFont } from './samples/hasChineseFont.ts'
import { plainPaper } from './samples/plainPaper.ts'
import { papers } from './samples/papers.ts'
import { workProofs } from './templates/workProofs.ts'

/** A kind as the list or a form has it; what a form brings says itself what must be seen. */
type Kind = { code: string; label: string; en: string; note?: { zh: string; en: string } }

type Seeding = { payload: Payload; settings: Settings; hasFont: boolean }

/** Adds the evidence kinds that are not there yet, with a sample of ours and the guide's templates; what is there stays as it is. */
export async function seedEvidenceKinds(payload: Payload, settings: Settings): Promise<void> {
  await seedMissing(payload, settings)
  await beginVersions(payload, 'evidence-kinds')
}

async function seedMissing(payload: Payload, settings: Settings): Promise<void> {
  const there = await payload.db.find<EvidenceKind>({ collection: 'evidence-kinds', pagination: false, limit: 0 })
  const missing = dictionary.items.filter(({ code }) => there.docs.every((kind) => kind.code !== code))
  if (missing.length === 0) return
  const seeding = { payload, settings, hasFont: await hasChineseFont() }
  await Promise.all(missing.map((kind) => seedKind(seeding, kind)))
}

async function seedKind(seeding: Seeding, { code, label, en, note }: Kind): Promise<void> {
  const paper = papers[code] ?? plainPaper(code, label)
  const proof = workProofs[code]
  const sample = await keepOnce(seeding, { name: `sample-${code}`, title: `${label}（示例）`, type: pictureType, make: () => drawSample(paper, seeding) })
  const template = proof && (await keepOnce(seeding, { name: `template-${code}`, title: proof.title, type: docxType, make: proof.document }))
  await createOnce(seeding.payload, 'evidence-kinds', 'code', { code, label: { zh: label, en }, note: note ?? evidenceKindNotes[code], sample, template })
}

/** The id of a content file with this name, made and stored unless it is there. */
async function keepOnce({ payload, settings }: Seeding, { name, title, type, make }: { name: string; title: string; type: string; make: () => Buffer | Promise<Buffer> }): Promise<string> {
  const filename = `${name}.${extensions[type]}`
  const there = await findRow(payload, 'content-files', { filename })
  if (there) return there.id
  const bytes = await make()
  const storageKey = randomBytes(24).toString('hex')
  await fileStore(settings).put(storageKey, bytes)
  return (await createOnce(payload, 'content-files', 'filename', { filename, title, mimeType: type, filesize: bytes.length, storageKey })).id
}
