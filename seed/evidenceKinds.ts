import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import dictionary from '@accountant-register/schemas/dictionaries/evidence-kinds.json' with { type: 'json' }
import { createOnce } from '../database/createOnce.ts'
import { findRow } from '../database/findRow.ts'
import { docxType, extensions, pictureType } from '../files/contentTypes.ts'
import { fileStore } from '../files/store.ts'
import type { Settings } from '../settings.ts'
import { evidenceKindNotes } from './evidenceKindNotes.ts'
import { drawSample } from './samples/drawSample.ts'
import { hasChineseFont } from './samples/hasChineseFont.ts'
import { papers } from './samples/papers.ts'
import { workProofs } from './templates/workProofs.ts'

type Seeding = { payload: Payload; settings: Settings }

/** Adds the evidence kinds that are not there yet, with a sample of ours and the guide's templates; what is there stays as it is. */
export async function seedEvidenceKinds(payload: Payload, settings: Settings): Promise<void> {
  const seeding = { payload, settings }
  let hasFont: boolean | undefined
  for (const { code, label, en } of dictionary.items) {
    if (await findRow(payload, 'evidence-kinds', { code })) continue
    const paper = papers[code]
    const proof = workProofs[code]
    hasFont ??= await hasChineseFont()
    const draw = paper && (() => drawSample(paper, { hasFont: hasFont! }))
    const sample = draw && (await keepOnce(seeding, { name: `sample-${code}`, title: `${label}（示例）`, type: pictureType, make: draw }))
    const template = proof && (await keepOnce(seeding, { name: `template-${code}`, title: proof.title, type: docxType, make: proof.document }))
    await createOnce(payload, 'evidence-kinds', 'code', { code, label: { zh: label, en }, note: evidenceKindNotes[code], sample, template })
  }
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
