import { fileLimits } from '@accountant-register/schemas/generated/pictureRules.ts'
import type { Payload, PayloadRequest } from 'payload'
import { randomToken } from '../../../access/identity/tokens.ts'
import { findRow } from '../../../database/findRow.ts'
import { fileStore } from '../../../files/store.ts'
import { officeEntry, openKeyOf } from '../../../hooks/records/officeEntry.ts'
import type { Attachment } from '../../../payload-types.ts'
import { settings } from '../../../settings.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { judgePicture } from '../../v1/requests/judgePicture.ts'
import { failure } from '../answer.ts'
import { languageOf } from '../language.ts'
import { officer } from '../officer.ts'
import { StaffError } from '../StaffError.ts'
import { correctable } from './correctable.ts'
import { findingSentences } from './findingSentences.ts'
import { readKey } from './readKey.ts'

/** The kind under which the office keeps what a correction goes by. */
const proofKind = 'correctionProof'

const mostPages = 8

/** Keeps a picture (the body, `image/jpeg`) as evidence of the correction under a key, before it is made. */
export async function addEvidence(req: PayloadRequest): Promise<Response | { id: string; page: number }> {
  const member = officer(req, 'correct')
  const key = readKey(req.routeParams?.key, member)
  if (req.headers.get('content-type') !== 'image/jpeg') throw new StaffError(415, 'file-not-jpeg')
  const person = await correctable(req)
  if (Number(req.headers.get('content-length') ?? 0) > fileLimits.maxBytes) throw new StaffError(413, 'body-too-large')
  const bytes = Buffer.from((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  const judged = await judgePicture(proofKind, bytes).catch((error: unknown) => {
    if (error instanceof RefusalError) return error
    throw error
  })
  if (judged instanceof RefusalError) return failure(422, judged.code, undefined, { errors: findingSentences(judged.errors, languageOf(req)) })
  const now = new Date()
  const entry = await officeEntry({ payload: req.payload, person, reason: '', actor: { kind: 'staff', id: member.id }, key, now })
  if (entry.status !== 'draft' || entry.person !== person.id) throw new StaffError(409, 'conflict')
  const { files: { [proofKind]: there = [] } } = await evidenceOf(req.payload, key)
  if (there.length >= mostPages) throw new StaffError(422, 'too-many-files')
  const { jpeg, ...measures } = judged.picture
  const storageKey = randomToken()
  // Bytes first: a row never stands for bytes that are not there.
  await fileStore(settings()).put(storageKey, jpeg)
  const at = now.toISOString()
  const page = there.length + 1
  const row = await req.payload.db.create({ collection: 'attachments', data: { request: entry.id, applicant: '', kind: proofKind, page, storageKey, bytes: jpeg.length, ...measures, warnings: [], createdAt: at, updatedAt: at } })
  return { id: String((row as unknown as Attachment).id), page }
}

/** Takes a picture back that was brought for a correction not yet made. */
export async function removeEvidence(req: PayloadRequest): Promise<object> {
  const key = readKey(req.routeParams?.key, officer(req, 'correct'))
  const entry = await findRow(req.payload, 'change-requests', { openKey: openKeyOf(key) })
  const file = entry && (await findRow(req.payload, 'attachments', { id: req.routeParams?.file, request: entry.id }))
  if (!file || entry.status !== 'draft') throw new StaffError(404, 'not-found')
  await fileStore(settings()).delete(file.storageKey)
  await req.payload.db.deleteOne({ collection: 'attachments', where: { id: { equals: file.id } } })
  return {}
}

/** The pictures brought under a key, and whether its correction was made already. */
export async function evidenceOf(payload: Payload, key: string): Promise<{ isApplied: boolean; files: { [kind: string]: string[] } }> {
  const entry = await findRow(payload, 'change-requests', { openKey: openKeyOf(key) })
  if (!entry) return { isApplied: false, files: {} }
  const { docs } = await payload.db.find<Attachment>({ collection: 'attachments', where: { request: { equals: entry.id } }, sort: ['createdAt', 'id'], limit: 0, pagination: false })
  return { isApplied: entry.status === 'applied', files: docs.length > 0 ? { [proofKind]: docs.map(({ id }) => String(id)) } : {} }
}
