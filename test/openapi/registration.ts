import type { FindArgs, FindOneArgs } from 'payload'
import { expect, it } from 'vitest'
import { findRow } from '../../database/findRow.ts'
import { transition } from '../../hooks/review/transition.ts'
import { employed, freshIdNumber, resident, signedIn } from '../api/shared.ts'
import { makePerson } from '../helpers/factories.ts'
import { type Drive } from './Contract.ts'
import { withDatabase } from './shared.ts'
import { contract, drive, payload, photo, refused, submission, wanted, withDraft } from './running.ts'

const whole = { answers: resident.answers, papers: ['photo', ...resident.papers] }

/** What a reviewer does, past the back office's own checks. */
async function review(id: string, ...events: string[]): Promise<void> {
  for (const event of events) {
    const request = (await findRow(payload, 'change-requests', { id }))!
    await transition({ payload, request, event, actor: { kind: 'staff', id: 'reviewer' }, data: event === 'return' ? { returned: { reason: '不清晰', fields: ['/basic/email'], files: ['photo'] } } : {} })
  }
}

/** The way of a registration, to each of its answers. */
export function registration(): void {
  it('goes its way as described', async () => {
    const { token, parts, edition } = await withDraft(whole)
    expect((await drive('list-requests', { token })).body.requests).toHaveLength(1)
    const { body } = await drive('submit-request', { token, parts, body: submission(edition) })
    expect(body.status).toBe('submitted')
    expect((await drive('withdraw-request', { token, parts })).body.status).toBe('draft')
    await drive('submit-request', { token, parts, body: submission(edition + 1) })
    await review(parts.id, 'claim', 'return')
    expect((await drive('read-request', { token, parts })).body.returned.reason).toBe('不清晰')
    const mended = await drive('mend-request', { token, parts })
    await drive('submit-request', { token, parts, body: submission(mended.body.edition) })
    await review(parts.id, 'claim', 'approve')
    const record = await drive('read-record', { token, parts: { register: 'ningbo' } })
    expect(record.body.workplace.residenceRegion).toBe('330203004')
    expect((await drive('read-file', { token, parts: { id: record.body.photo } })).status).toBe(200)
    await refused('open-registration', 'already-registered', { token, body: { portal: 'ningbo', noticeVersion: 1 } })
    await refused('submit-request', 'record-frozen', await frozenDraft())
  })

  it('of someone employed has a record as described', async () => {
    const { token, parts, edition } = await withDraft({ answers: employed.answers, papers: ['photo', ...employed.papers] }, 'zhejiang')
    await drive('submit-request', { token, parts, body: submission(edition) })
    await review(parts.id, 'claim', 'approve')
    expect((await drive('read-record', { token, parts: { register: 'zhejiang' } })).body.workplace.employerCode).toBe('91330200MA21009620')
  })

  it('is given up as described', async () => {
    const first = await withDraft()
    expect((await drive('discard-request', first)).body.status).toBe('discarded')
    const second = await withDraft(whole)
    await drive('submit-request', { ...second, body: submission(second.edition) })
    await review(second.parts.id, 'claim', 'return')
    expect((await drive('cancel-request', second)).body.status).toBe('cancelled')
  })

  it('that no longer fits the form is shown as described', async () => {
    const { token, parts } = await withDraft()
    await payload.db.updateOne({ collection: 'change-requests', id: parts.id, data: { answers: { basic: { shoeSize: '42', ethnicity: '99' } } } })
    expect((await drive('read-request', { token, parts })).body.misfits).toHaveLength(2)
  })

  /** A whole draft of someone whose record was frozen meanwhile. */
  async function frozenDraft(): Promise<Drive> {
    const { token, parts, edition } = await withDraft(whole)
    const { identityKey } = (await findRow(payload, 'change-requests', { id: parts.id }))!
    await makePerson(payload, { identityKey, status: 'frozen' })
    await refused('open-registration', 'record-frozen', { token, body: { portal: 'ningbo', noticeVersion: 1 } })
    return { token, parts, body: submission(edition) }
  }

  it('is opened or refused as described', async () => {
    const idNumber = freshIdNumber()
    const { token } = await signedIn(payload, { idNumber })
    const opening = (body: object) => ({ token, body: { portal: 'ningbo', noticeVersion: 1, ...body } })
    await refused('open-registration', 'portal-unknown', opening({ portal: 'shanghai' }))
    await refused('open-registration', 'notice-outdated', opening({ noticeVersion: 99 }))
    await drive('open-registration', opening({}))
    const other = await signedIn(payload, { idNumber })
    await refused('open-registration', 'registration-open', { token: other.token, body: { portal: 'ningbo', noticeVersion: 1 } })
    const noNotice = withDatabase(payload, { findOne: (args: FindOneArgs) => (args.collection === 'notices' ? null : payload.db.findOne(args)) })
    await refused('open-registration', 'notice-not-found', { ...opening({}), payload: noNotice })
  })

  it('is saved or refused as described', async () => {
    const { token, parts } = await withDraft()
    const saving = (answers: object, edition = 0) => ({ token, parts, body: { edition, answers } })
    await refused('save-request', 'field-unknown', saving({ basic: { admin: true } }))
    await refused('save-request', 'field-not-editable', saving({ basic: { name: '别人' } }))
    await refused('save-request', 'text-too-long', saving({ basic: { remark: 'x'.repeat(2001) } }))
    await refused('save-request', 'text-unclean', saving({ basic: { remark: 'a\0' } }))
    await refused('save-request', 'body-malformed', saving({ basic: { remark: [] } }))
    await refused('save-request', 'edition-conflict', saving({}, 7))
  })

  it('is handed in or refused as described', async () => {
    const { token, parts } = await withDraft()
    const handingIn = (edition: number, how: Drive = {}) => ({ token, parts, body: submission(edition), ...how })
    await refused('submit-request', 'not-confirmed', { token, parts, body: { edition: 0, isConfirmed: false } })
    await refused('submit-request', 'form-invalid', handingIn(0))
    await drive('save-request', { token, parts, body: { edition: 0, answers: resident.answers } })
    await refused('submit-request', 'edition-conflict', handingIn(0))
    await refused('submit-request', 'evidence-incomplete', handingIn(1))
    const noBureaus = withDatabase(payload, { find: (args: FindArgs) => (args.collection === 'authorities' ? { docs: [] } : payload.db.find(args)) })
    await refused('submit-request', 'region-without-authority', handingIn(1, { payload: noBureaus }))
    const elsewhere = await withDraft(whole, 'zhejiang')
    await refused('submit-request', 'region-of-other-register', { ...elsewhere, body: submission(elsewhere.edition) })
    const lost = withDatabase(payload, { updateOne: async () => null })
    const ready = await withDraft(whole)
    await refused('submit-request', 'conflict', { ...ready, body: submission(ready.edition), payload: lost })
    const taken = withDatabase(payload, { updateOne: () => Promise.reject(Object.assign(new Error('tests: the key is taken'), { code: 11000 })) })
    await refused('submit-request', 'registration-open', { ...ready, body: submission(ready.edition), payload: taken })
    const { identityKey } = (await findRow(payload, 'change-requests', { id: ready.parts.id }))!
    await drive('submit-request', { ...ready, body: submission(ready.edition) })
    await refused('submit-request', 'request-not-open', { ...ready, body: submission(99) })
    await drive('withdraw-request', ready)
    await makePerson(payload, { identityKey })
    await refused('submit-request', 'already-registered', { ...ready, body: submission(ready.edition + 1) })
  })

  it('takes no step out of turn', async () => {
    const draft = await withDraft()
    for (const step of ['withdraw', 'mend', 'cancel', 'acknowledge']) await refused(`${step}-request`, 'conflict', draft)
    await drive('discard-request', draft)
    await refused('discard-request', 'conflict', draft)
    const { token, parts } = draft
    await refused('save-request', 'request-not-open', { token, parts, body: { edition: 0 } })
    await refused('put-file', 'request-not-open', { token, parts: { ...parts, kind: 'photo', page: '1' }, body: photo })
    await refused('remove-file', 'request-not-open', { token, parts: { ...parts, kind: 'photo', page: '1' } })
  })

  it('is found by nobody else', async () => {
    const { parts } = await withDraft()
    const { token } = await signedIn(payload)
    const more: { [id: string]: Drive } = { 'put-file': { body: photo } }
    for (const { id, is } of contract.operations) {
      if (is.responses[404]?.description.includes('`request-not-found`')) await refused(id, 'request-not-found', { token, parts: { kind: 'photo', page: '1', ...parts }, body: wanted(is), ...more[id] })
    }
  })
}
