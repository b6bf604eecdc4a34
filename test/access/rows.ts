import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { handedInAt, makeAttachment, makeCase, makePerson, makeStaff } from '../helpers/factories.ts'
import { rowNames, type RowName } from './table.ts'

const bureaus: { [row in RowName]: string } = { ours: '330203', near: '330212', zone: '330212-gaoxin', far: '330102' }

/** Ids of the rows of each collection. */
export type Rows = { [collection: string]: { [row in RowName]: string } }

/** Makes rows in each collection, one for each bureau. */
export async function makeRows(payload: Payload): Promise<Rows> {
  const rows: Rows = {}
  const tips = await payload.find({ collection: 'tips', limit: 4, overrideAccess: true })
  const templates = await payload.find({ collection: 'message-templates', limit: 4, overrideAccess: true })
  const notices = await payload.find({ collection: 'notices', limit: 4, overrideAccess: true })
  for (const [index, row] of rowNames.entries()) {
    const authority = bureaus[row]
    const register = row === 'far' ? 'zhejiang' : 'ningbo'
    const request = await makeCase(payload, { authority, register })
    const ids = {
      'change-requests': request.id,
      persons: (await makePerson(payload, { authority, register })).id,
      attachments: (await makeAttachment(payload, request)).id,
      notices: notices.docs[index]!.id,
      'evidence-kinds': await create(payload, 'evidence-kinds', { label: { zh: '测试', en: 'Test' }, _status: 'published', ...unique('code') }),
      'content-files': await create(payload, 'content-files', { title: '测试', mimeType: 'image/jpeg', ...unique('filename', 'storageKey') }),
      'working-days': await create(payload, 'working-days', { date: `2031-01-0${index + 1}T12:00:00.000Z`, arrangement: 'off', name: '测试' }),
      tips: tips.docs[index]!.id,
      'message-templates': templates.docs[index]!.id,
      'return-reasons': await create(payload, 'return-reasons', { title: { zh: '测试', en: 'Test' }, text: { zh: '测试', en: 'Test' }, order: 1, active: true }),
      employers: await create(payload, 'employers', { name: '虚构单位', code: ['91330200MA21009620', 'D2143569X', '144060010', '91330203MA2DEM0012'][index] }),
      authorities: authority,
      staff: (await makeStaff(payload, { authority })).id,
      'staff-sign-ins': await create(payload, 'staff-sign-ins', { staff: 'someone', method: 'password', startedAt: handedInAt, lastSeenAt: handedInAt, ...unique('key') }),
      'second-factors': await create(payload, 'second-factors', { rev: 0, ...unique('staff') }),
      'staff-identities': await create(payload, 'staff-identities', { boundAt: handedInAt, ...unique('key', 'staff') }),
      applicants: request.applicant,
      'applicant-sessions': await create(payload, 'applicant-sessions', { applicant: request.applicant, portal: 'ningbo', state: 'active', challenge: 'c', codeExpiresAt: handedInAt, tokenExpiresAt: handedInAt, expiresAt: handedInAt, ...unique('ticketDigest', 'cookieDigest', 'codeDigest', 'tokenDigest') }),
      messages: await create(payload, 'messages', { to: '13800000001', text: '测试', state: 'sent', attempts: 1, nextAttemptAt: handedInAt, ...unique('key') }),
      'continuing-education': await create(payload, 'continuing-education', { person: request.id, register: 'ningbo', year: 2026, subject: 'general', form: 'online', credits: 18, state: 'recorded', ...unique('externalKey') }),
      'api-keys': await create(payload, 'api-keys', { name: '测试系统', scopes: ['lookup'], ...unique('digest') }),
      webhooks: await create(payload, 'webhooks', { name: '测试系统', url: 'https://example.com/hook' }),
      'webhook-deliveries': await create(payload, 'webhook-deliveries', { webhook: 'test', body: '{}', state: 'sent', attempts: 1, nextAttemptAt: handedInAt, ...unique('key') }),
      'case-steps': await create(payload, 'case-steps', { receipt: 'T1', day: '2026-11-20', kind: 'registration', outcome: 'received', register: row === 'far' ? 'zhejiang' : 'ningbo', authority, request: request.id, ...unique('key') }),
      tallies: await create(payload, 'tallies', { register: row === 'far' ? 'zhejiang' : 'ningbo', authority, month: '2026-11', days: {}, rev: 0, ...unique('key') }),
      exports: await create(payload, 'exports', { staff: 'test', format: 'csv', language: 'zh', isFull: false, state: 'done', total: 0, lines: 0, expiresAt: handedInAt }),
      'four-eyes-marks': await create(payload, 'four-eyes-marks', { register, kind: ({ near: 'registration', zone: 'change' } as { [row: string]: string })[row] ?? 'transfer', ...unique('key') }),
      imports: await create(payload, 'imports', { fileName: 'x.csv', format: 'csv', register: row === 'far' ? 'zhejiang' : 'ningbo', staff: 'test', corrects: false, state: 'done', size: 1, lines: 0, counts: {}, leaseUntil: handedInAt, lease: 'x' }),
      'import-findings': await create(payload, 'import-findings', { import: 'test', phase: 'run', from: 0, findings: [], ...unique('key') }),
      'audit-events': await create(payload, 'audit-events', { at: handedInAt, actor: 'system', action: 'read', subject: 'test', ...unique('key') }),
      'retention-runs': await create(payload, 'retention-runs', { at: handedInAt, drafts: 1, givenUp: 0, evidence: 0, messages: 0, applicants: 0 }),
      'audit-links': await create(payload, 'audit-links', { seq: 1000 + index, event: authority, mark: 'test', previous: 'test', digest: 'test' }),
    }
    for (const [collection, id] of Object.entries(ids)) (rows[collection] ??= { ours: '', near: '', zone: '', far: '' })[row] = String(id)
  }
  return rows
}

async function create(payload: Payload, collection: CollectionSlug, data: object): Promise<string> {
  return (await payload.db.create({ collection, data: { ...data, createdAt: handedInAt, updatedAt: handedInAt } })).id as string
}

function unique(...fields: string[]): { [field: string]: string } {
  return Object.fromEntries(fields.map((field) => [field, randomUUID()]))
}
