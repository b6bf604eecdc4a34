import { afterEach, describe, expect, it, vi } from 'vitest'
import { identityKey } from '../../access/identity/identityKey.ts'
import { settings } from '../../settings.ts'
import { openDraft, resident, send, signedIn, type Body, type Client } from '../api/shared.ts'
import { jpeg, page, payload, photo, rowOf, startRegister } from '../api/running.ts'
import { makePerson } from '../helpers/factories.ts'

startRegister()
afterEach(() => vi.useRealTimers())

const take = (client: Client, portal: string) => client.call('POST', '/v1/registrations', { portal, noticeVersion: 1 })

/** A draft that could be handed in, with its photo and papers. */
async function wholeDraft(client: Client): Promise<Body> {
  const { id, edition } = await openDraft(client)
  await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: resident.answers, step: 'education' })
  await client.call('PUT', `/v1/requests/${id}/files/photo/1`, photo, jpeg)
  return (await client.call('PUT', `/v1/requests/${id}/files/householdProof/1`, page, jpeg)).body
}

describe('a draft taken up in the other portal', () => {
  it('goes there with all that it holds, under a new edition', async () => {
    const client = await signedIn(payload)
    const before = await wholeDraft(client)
    const { status, body } = await take(client, 'zhejiang')
    const { updatedAt: _, ...kept } = before
    expect([before.receipt, body.receipt]).toEqual([expect.stringMatching(/^NB/), expect.stringMatching(/^ZJ/)])
    expect([status, body]).toEqual([200, { ...kept, receipt: body.receipt, portal: 'zhejiang', register: 'zhejiang', edition: before.edition + 1, updatedAt: expect.any(String) }])
    const late = await client.call('POST', `/v1/requests/${before.id}/submit`, { edition: before.edition, isConfirmed: true })
    expect([late.status, late.body.code, late.body.request.portal]).toEqual([409, 'edition-conflict', 'zhejiang'])
    const back = await take(client, 'ningbo')
    const handedIn = await client.call('POST', `/v1/requests/${before.id}/submit`, { edition: back.body.edition, isConfirmed: true })
    expect([handedIn.status, handedIn.body.register, handedIn.body.authority.code]).toEqual([200, 'ningbo', '330203'])
  })

  it('keeps its number where that was handed in once', async () => {
    const client = await signedIn(payload)
    const { id, edition, receipt } = await wholeDraft(client)
    await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    await client.call('POST', `/v1/requests/${id}/withdraw`)
    const { body } = await take(client, 'zhejiang')
    expect([body.portal, body.receipt]).toEqual(['zhejiang', receipt])
  })

  it('is moved once, however many ask at once', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await openDraft(client)
    const answers = await Promise.all(Array.from({ length: 8 }, () => take(client, 'zhejiang')))
    expect(answers.map(({ status, body }) => [status, body.id, body.portal, body.edition])).toEqual(answers.map(() => [200, id, 'zhejiang', edition + 1]))
  })

  it('loses nothing that is saved at the same time', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const [saved, taken] = await Promise.all([client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers: { basic: { remark: '备注' } } }), take(client, 'zhejiang')])
    expect(taken.status).toBe(200)
    const row = (await rowOf(id))!
    expect(row.portal).toBe('zhejiang')
    // Whichever came first: a save is either there or told that it came too late.
    expect([saved.status, row.answers.basic.remark]).toEqual(saved.status === 200 ? [200, '备注'] : [409, undefined])
  })

  it('needs the notice of that portal to be the one in force', async () => {
    const client = await signedIn(payload)
    const { id } = await openDraft(client)
    const { body } = await client.call('POST', '/v1/registrations', { portal: 'zhejiang', noticeVersion: 2 })
    expect([body.code, (await rowOf(id))!.portal]).toEqual(['notice-outdated', 'ningbo'])
  })

  it('stays where it is once handed in', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await wholeDraft(client)
    await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    const { status, body } = await take(client, 'zhejiang')
    expect([status, body.id, body.portal, body.status, body.edition]).toEqual([200, id, 'ningbo', 'submitted', edition])
  })
})

describe('a person on record under an older number', () => {
  it.each([
    ['15 digits of the first generation', { documentType: '1', idNumber: '330203198505150017' }, { idType: 'residentId', idNumber: '330203850515001' }],
    ['a permit since re-issued', { documentType: '4', idNumber: 'H1234567802' }, { idType: 'hkMoPermit', idNumber: 'H1234567801' }],
  ])('is led to a change: %s', async (_, today, before) => {
    const idNumber = today.documentType === '1' ? withCheck(today.idNumber) : today.idNumber
    const client = await signedIn(payload, { ...today, idNumber })
    const { identity } = (await client.call('POST', '/v1/session/renew')).body
    expect(identity.idType).toBe(before.idType)
    await makePerson(payload, { identityKey: identityKey({ ...before, secret: settings().secret }) })
    const { status, body } = await take(client, 'ningbo')
    expect([status, body.code]).toEqual([409, 'already-registered'])
  })
})

/** The number with the check character that belongs to its first 17 digits. */
function withCheck(number: string): string {
  const sum = [...number.slice(0, 17)].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0)
  return number.slice(0, 17) + '10X98765432'[sum % 11]
}

describe('a draft that lay while the form changed', () => {
  // 江东区 was merged into another district.
  const old = { basic: { ethnicity: '99', shoeSize: '42' }, workplace: { isEmployed: false, residenceRegion: '330204001', employerType: '77' } }

  /** A draft of which some answers are put past the API, as an older release took them. */
  async function oldDraft(client: Client): Promise<Body> {
    const draft = await wholeDraft(client)
    const { answers } = (await rowOf(draft.id))!
    const data = { answers: { ...answers, basic: { ...answers.basic, ...old.basic }, workplace: { ...answers.workplace, ...old.workplace } } }
    await payload.db.updateOne({ collection: 'change-requests', id: draft.id, data })
    return draft
  }

  it('keeps its answers and says which no longer fit', async () => {
    const client = await signedIn(payload)
    const { id } = await oldDraft(client)
    const { status, body } = await client.call('GET', `/v1/requests/${id}`)
    expect([status, body.answers.basic.shoeSize, body.answers.basic.ethnicity]).toEqual([200, '42', '99'])
    expect(body.misfits).toEqual([
      { path: '/basic/ethnicity', code: 'value-gone', params: {} },
      { path: '/basic/shoeSize', code: 'field-gone', params: {} },
      { path: '/workplace/residenceRegion', code: 'value-gone', params: {} },
      { path: '/workplace/employerType', code: 'value-gone', params: {} },
    ])
  })

  it('is refused with those that count, and taken once they are put right', async () => {
    const client = await signedIn(payload)
    const { id, edition } = await oldDraft(client)
    const refused = await client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })
    expect([refused.status, refused.body.code]).toEqual([422, 'form-invalid'])
    // The type of an employer is not asked of someone without one.
    expect(refused.body.errors.map(({ path, code }) => [path, code])).toEqual([
      ['/basic/ethnicity', 'value-gone'],
      ['/basic/shoeSize', 'field-gone'],
      ['/workplace/residenceRegion', 'value-gone'],
    ])
    const other = await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: { basic: { remark: '别的' } } })
    expect([other.status, other.body.answers.basic.shoeSize, other.body.misfits.length]).toEqual([200, '42', 4])
    const set = await client.call('PATCH', `/v1/requests/${id}`, { edition: edition + 1, answers: { basic: { shoeSize: '43' } } })
    expect([set.status, set.body.code]).toEqual([422, 'field-unknown'])
    const answers = { basic: { shoeSize: null, ethnicity: '01' }, workplace: { residenceRegion: '330203004', employerType: null } }
    const { body } = await client.call('PATCH', `/v1/requests/${id}`, { edition: edition + 1, answers })
    expect([body.misfits, Object.keys(body.answers.basic).includes('shoeSize')]).toEqual([undefined, false])
    const taken = await client.call('POST', `/v1/requests/${id}/submit`, { edition: edition + 2, isConfirmed: true })
    expect(taken.status).toBe(200)
  })
})

describe('a link to a file', () => {
  it('shows that file without a token, for a minute, and says nothing of whose it is', async () => {
    const client = await signedIn(payload)
    const { files } = await wholeDraft(client)
    const { id } = files[0]
    const { status, body } = await client.call('POST', `/v1/files/${id}/link`)
    expect([status, body.expiresIn]).toEqual([200, 60])
    const { pathname } = new URL(body.url)
    expect(pathname).toMatch(new RegExp(`^/v1/file-links/${id}\\.[0-9a-z]+\\.[\\w-]{43}$`))
    const shown = await send(payload, 'GET', pathname)
    expect([shown.status, shown.headers.get('content-type'), shown.headers.get('cache-control'), shown.headers.get('referrer-policy')]).toEqual([200, 'image/jpeg', 'no-store', 'no-referrer'])
    vi.useFakeTimers({ now: Date.now() + 61_000, toFake: ['Date'] })
    const late = await send(payload, 'GET', pathname)
    expect([late.status, late.body.code]).toEqual([404, 'file-link-expired'])
  })

  it('is the owner’s to ask for, and opens nothing else', async () => {
    const client = await signedIn(payload)
    const { files } = await wholeDraft(client)
    const [first, second] = files
    const foreign = await (await signedIn(payload)).call('POST', `/v1/files/${first.id}/link`)
    expect([foreign.status, foreign.body.code]).toEqual([404, 'not-found'])
    const { url } = (await client.call('POST', `/v1/files/${first.id}/link`)).body
    const forged = await send(payload, 'GET', new URL(url).pathname.replace(first.id, second.id))
    expect([forged.status, forged.body.code]).toEqual([404, 'file-link-expired'])
  })

  it('ends with the file', async () => {
    const client = await signedIn(payload)
    const { id, files } = await wholeDraft(client)
    const { url } = (await client.call('POST', `/v1/files/${files[0].id}/link`)).body
    await client.call('DELETE', `/v1/requests/${id}/files/${files[0].kind}/1`)
    expect((await send(payload, 'GET', new URL(url).pathname)).status).toBe(404)
  })
})
