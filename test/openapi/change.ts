import type { FindOneArgs } from 'payload'
import { expect, it } from 'vitest'
import { randomToken } from '../../access/identity/tokens.ts'
import { findRow } from '../../database/findRow.ts'
import { settings } from '../../settings.ts'
import { signedIn } from '../api/shared.ts'
import { approve, bringPapers, onRecord, reviewerOf, type OnRecord } from '../change/shared.ts'
import { type Drive } from './Contract.ts'
import { withDatabase } from './shared.ts'
import { drive, payload, refused, submission } from './running.ts'

/** A record that is not there. */
export function record(): void {
  it('that is not there is told as described', async () => {
    const { token } = await signedIn(payload)
    await refused('read-record', 'record-not-found', { token, parts: { register: 'ningbo' } })
    await refused('read-record', 'not-found', { token, parts: { register: 'shanghai' } })
  })
}

/** The way of a change, to each of its answers. */
export function change(): void {
  const opening = (client: OnRecord, section: string, over: object = {}): Drive => ({ token: client.token, body: { register: 'ningbo', section, portal: 'ningbo', noticeVersion: 1, ...over } })
  const toHangzhou = { residenceRegion: '330102001', residencePostcode: '310001' }

  /** A draft with its answers and the papers they demand. */
  async function filled(client: OnRecord, section: string, answers: object, portal = 'ningbo'): Promise<Drive & { parts: { id: string } }> {
    const { body } = await drive('open-change', opening(client, section, { portal }))
    const parts = { id: body.id as string }
    const saved = await drive('save-request', { token: client.token, parts, body: { edition: body.edition, answers: { [section]: answers } } })
    await bringPapers(payload, client, parts.id, saved.body.requiredEvidence)
    return { token: client.token, parts, body: submission(saved.body.edition) }
  }
  const submitted = async (...how: Parameters<typeof filled>) => drive('submit-request', await filled(...how))

  async function educated(person: string, over: object): Promise<void> {
    const at = new Date().toISOString()
    const data = { person, register: 'ningbo', year: Number(at.slice(0, 4)), subject: 'professional', course: '新会计准则', form: 'online', credits: 60, state: 'recorded', recordedOn: at.slice(0, 10), externalKey: randomToken(), createdAt: at, updatedAt: at, ...over }
    await payload.db.create({ collection: 'continuing-education', data })
  }

  it('goes its way as described', async () => {
    const client = await onRecord(payload)
    const { token } = client
    const applied = await submitted(client, 'basic', { email: 'new@example.com' })
    expect(applied.body.status).toBe('applied')
    const draft = await filled(client, 'workplace', { residenceAddress: '虚构路9号' })
    expect((await drive('preview-change', { ...draft, body: {} })).body.items).toHaveLength(1)
    const waiting = await drive('submit-request', draft)
    expect((await drive('read-record', { token, parts: { register: 'ningbo' } })).body.sections.workplace.reason).toBe('pending')
    await refused('open-change', 'section-pending', opening(client, 'workplace'))
    expect((await approve(await reviewerOf(payload), waiting.body.id)).status).toBe(200)
    expect((await drive('acknowledge-request', draft)).body.isAcknowledged).toBe(true)
    await educated(client.person.id, {})
    expect((await drive('read-education', { token, parts: { register: 'ningbo' } })).body.years[0].records).toHaveLength(1)
    const parts = { register: 'ningbo' }
    expect((await drive('list-history', { token, parts })).body.entries).toHaveLength(2)
    await refused('list-history', 'body-malformed', { token, parts, query: { from: 'yesterday' } })
    expect((await drive('read-history', { token, parts: { ...parts, id: waiting.body.id } })).body.items).toHaveLength(1)
    await refused('read-history', 'not-found', { token, parts: { ...parts, id: 'x' } })
  })

  it('to another register leaves a record as described', async () => {
    const client = await onRecord(payload)
    const { body } = await submitted(client, 'workplace', toHangzhou, 'zhejiang')
    await refused('open-change', 'transfer-pending', opening(client, 'basic'))
    expect((await approve(await reviewerOf(payload, '330102'), body.id)).status).toBe(200)
    for (const register of ['ningbo', 'zhejiang']) await drive('read-record', { token: client.token, parts: { register } })
    expect((await drive('list-history', { token: client.token, parts: { register: 'zhejiang' } })).body.entries[0].kind).toBe('transfer')
  })

  it('is opened or refused as described', async () => {
    const client = await onRecord(payload)
    await refused('open-change', 'portal-unknown', opening(client, 'basic', { portal: 'shanghai' }))
    await refused('open-change', 'notice-outdated', opening(client, 'basic', { noticeVersion: 99 }))
    const noNotice = withDatabase(payload, { findOne: (args: FindOneArgs) => (args.collection === 'notices' ? null : payload.db.findOne(args)) })
    await refused('open-change', 'notice-not-found', { ...opening(client, 'basic'), payload: noNotice })
    await refused('open-change', 'record-frozen', opening(await onRecord(payload, { person: { status: 'frozen' } }), 'basic'))
    const { token } = await signedIn(payload)
    await refused('open-change', 'record-not-found', { ...opening(client, 'basic'), token })
    for (const id of ['list-history', 'read-history', 'read-education']) await refused(id, 'record-not-found', { token, parts: { register: 'ningbo', id: 'x' } })
  })

  it('is previewed or refused as described', async () => {
    const client = await onRecord(payload)
    const { token, parts } = await filled(client, 'basic', {})
    const previewing = (answers: object) => ({ token, parts, body: { answers } })
    await refused('preview-change', 'field-unknown', previewing({ basic: { admin: true } }))
    await refused('preview-change', 'field-not-editable', previewing({ basic: { isCpa: true } }))
    await refused('preview-change', 'text-too-long', previewing({ basic: { email: 'x'.repeat(2001) } }))
    await refused('preview-change', 'text-unclean', previewing({ basic: { email: 'a\0' } }))
    const noRecord = withDatabase(payload, { findOne: (args: FindOneArgs) => (args.collection === 'persons' ? null : payload.db.findOne(args)) })
    await refused('preview-change', 'record-not-found', { ...previewing({}), payload: noRecord })
    await refused('save-request', 'record-not-found', { token, parts, body: { edition: 1, answers: {} }, payload: noRecord })
    await refused('submit-request', 'record-not-found', { token, parts, body: submission(1), payload: noRecord })
    const { body } = await submitted(client, 'education', { fullTimeLevel: '71', fullTimeDegree: '0', fullTimeSchool: '宁波中学', fullTimeGraduatedOn: '2008-06-30' })
    await refused('preview-change', 'request-not-open', { token, parts: { id: body.id }, body: {} })
  })

  it('is handed in or refused as described', async () => {
    const client = await onRecord(payload)
    await refused('submit-request', 'nothing-changed', await filled(client, 'basic', {}))
    await refused('submit-request', 'portal-of-other-register', await filled(client, 'workplace', toHangzhou))
    await educated(client.person.id, { state: 'enrolled' })
    await refused('submit-request', 'continuing-education-open', await filled(client, 'workplace', toHangzhou, 'zhejiang'))
    settings().educationDirectory = { address: 'http://127.0.0.1:1/nobody' }
    await refused('submit-request', 'continuing-education-unchecked', await filled(client, 'workplace', toHangzhou, 'zhejiang'))
    settings().educationDirectory = undefined

    const mover = await onRecord(payload)
    const basic = await filled(mover, 'basic', { email: 'new@example.com' })
    const diploma = await filled(mover, 'education', { fullTimeLevel: '71', fullTimeDegree: '0', fullTimeSchool: '宁波中学', fullTimeGraduatedOn: '2008-06-30' })
    const move = await filled(mover, 'workplace', toHangzhou, 'zhejiang')
    await drive('submit-request', diploma)
    await refused('submit-request', 'changes-open', move)
    await drive('withdraw-request', diploma)
    await drive('submit-request', move)
    await refused('submit-request', 'transfer-pending', basic)

    const twice = await onRecord(payload)
    const account = await signedIn(payload, { name: '陈雨', idNumber: twice.applicant.idNumber, mobile: '13800000001' })
    const other = { ...twice, ...account, applicant: (await findRow(payload, 'applicants', { subject: account.subject }))! }
    const drafts = [await filled(twice, 'workplace', { residenceAddress: '虚构路8号' }), await filled(other, 'workplace', { residenceAddress: '虚构路9号' })]
    await drive('submit-request', drafts[0])
    await refused('submit-request', 'section-pending', drafts[1])
  })
}
