import type { PayloadRequest } from 'payload'
import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts'
import { ConflictError } from '../../../hooks/review/ConflictError.ts'
import { correctRecord } from '../../../hooks/records/correctRecord.ts'
import type { Person } from '../../../payload-types.ts'
import { failure } from '../answer.ts'
import { languageOf } from '../language.ts'
import { officer } from '../officer.ts'
import { readBody } from '../readBody.ts'
import { StaffError } from '../StaffError.ts'
import { correctable } from './correctable.ts'
import { describePerson, type PersonDetail } from './describePerson.ts'
import { evidenceOf } from './evidence.ts'
import { findingSentences, type ToldFinding } from './findingSentences.ts'
import { findPerson } from './findPerson.ts'
import { masked } from '../../../protection/masked.ts'
import { planCorrection, readAnswers } from './planCorrection.ts'
import { readKey } from './readKey.ts'
import { readReason } from './readReason.ts'

/** What is shown before a correction is saved: each item before and after, and what speaks against it. */
export type CorrectionPreview = { items: { field: string; label: string; before: string; after: string }[]; findings: ToldFinding[] }

/** Says what a correction would alter; writes nothing. */
export async function previewCorrection(req: PayloadRequest): Promise<CorrectionPreview> {
  officer(req, 'correct')
  const { section, answers } = readAnswers(await readBody(req, ['section', 'values']))
  const person = await correctable(req)
  const language = languageOf(req)
  const { items, findings } = await planCorrection({ payload: req.payload, person, section, answers, now: new Date() })
  return {
    items: items.map(({ field, labels }) => ({ field, label: labels.field[language], before: masked(field, labels.before[language]), after: masked(field, labels.after[language]) })),
    findings: findingSentences(findings, language),
  }
}

/**
 * Corrects a record with a reason and the evidence brought under the correction's key. The record must be as it was seen (`rev`);
 * else 409 `record-changed` with the newer one. Sent again with its key, a correction counts once.
 */
export async function correctPerson(req: PayloadRequest): Promise<Response | { person: PersonDetail }> {
  const member = officer(req, 'correct')
  const body = await readBody(req, ['key', 'rev', 'section', 'values', 'reason'])
  const key = readKey(body.key, member)
  const reason = readReason(body.reason)
  const { section, answers } = readAnswers(body)
  if (!Number.isInteger(body.rev)) throw new StaffError(400, 'rev-missing', '/rev')
  const person = await correctable(req)
  const evidence = await evidenceOf(req.payload, key)
  const now = new Date()
  const { items, values, findings } = evidence.isApplied ? { items: [], values: {}, findings: [] } : await planCorrection({ payload: req.payload, person, section, answers, now })
  if (findings.length > 0) return told(req, findings)
  if (!evidence.isApplied && items.length === 0) throw new StaffError(422, 'nothing-changed')
  try {
    const { findings: faults } = await correctRecord({ payload: req.payload, person: person.id, section, values, reason, actor: { kind: 'staff', id: member.id }, key, seen: Number(body.rev), files: evidence.files, now })
    if (faults.length > 0) return told(req, faults)
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    return failure(409, 'record-changed', undefined, { person: await describePerson(req, await findPerson(req, person.id)) })
  }
  return { person: await describeIfStill(req, person) }
}

/** The record as it is now; a correction may have handed it to another bureau, which is what it was then. */
async function describeIfStill(req: PayloadRequest, person: Person): Promise<PersonDetail> {
  const now = await findPerson(req, person.id).catch((error: unknown) => {
    if (error instanceof StaffError) return person
    throw error
  })
  return describePerson(req, now)
}

function told(req: PayloadRequest, findings: Finding[]): Response {
  return failure(422, 'form-invalid', undefined, { errors: findingSentences(findings, languageOf(req)) })
}
