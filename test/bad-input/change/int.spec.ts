import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { normalizeSection } from '@accountant-register/schemas/validators/normalize.ts'
import type { Finding, Form, SectionId, Value } from '@accountant-register/schemas/vocabulary/definition.ts'
import { freshIdNumber, type Body } from '../../api/shared.ts'
import { bringPapers, employment, noResidence, onRecord, openChange, type OnRecord } from '../../change/shared.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { asked, byVerdict, fields, json, names, ofForeigners, ofResidents, told } from '../shared.ts'
import { badValues } from '../values.ts'

// What each step of a change is answered stands in the snapshot, which both databases are held against: it is the same on both.

let running: TestPayload
let payload: Payload

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})
afterAll(() => running?.stop())

/** The answers of the branch of the form that a field belongs to. */
const branchOf = (field: string) => (ofResidents.includes(field) ? {} : { workplace: { ...employment, ...noResidence } })

/** Someone on record with all there is to state; a foreigner is one whose document does not state birth and nationality. */
function owner({ form = {}, isForeign = false }: { form?: Form; isForeign?: boolean } = {}): Promise<OnRecord> {
  const whole: Form = { education: asked.education, qualification: asked.qualification, ...form }
  if (!isForeign) return onRecord(payload, { form: whole })
  const stated = { name: 'MARIA KELLER', idNumber: freshIdNumber().slice(-9) }
  const basic = { ...stated, idType: 'passport', gender: '2', birthDate: '1990-01-02', nationality: 'DE', ethnicity: null, politicalStatus: null }
  return onRecord(payload, { form: { ...whole, basic }, account: { ...stated, documentType: '2' } })
}

describe('a field', () => {
  it.each(fields)('%s.%s of a change refuses each bad value, or shows it as the text it is', async (section, field) => {
    const client = await owner({ form: branchOf(field), isForeign: ofForeigners.includes(field) })
    let draft = await openChange(client, section)
    const path = `/v1/requests/${draft.id}`
    const answered: { [value: string]: string } = {}
    for (const [name, value] of Object.entries(badValues)) {
      const answers = `"answers":{"${section}":{"${field}":${value}}}`
      const preview = await client.call('POST', `${path}/preview`, `{${answers}}`, json)
      const saved = await client.call('PATCH', path, `{"edition":${draft.edition},${answers}}`, json)
      expect(told(preview)).toBe(told(saved))
      answered[name] = told(saved)
      if (saved.status !== 200) continue
      draft = saved.body
      const typed = JSON.parse(value) as Value
      expect(draft.answers[section][field]).toEqual(typed)
      const item = itemOf(preview.body, field)
      if (item) expect(item.after).toEqual(normalizeSection(section, { [field]: typed })[field])
      answered[name] = `saved, then ${foreseen(preview.body, `/${section}/${field}`)}`
    }
    expect(byVerdict(answered)).toMatchSnapshot()
  })

  /** What the dialog says of a field. */
  function foreseen(plan: Body, path: string): string {
    const finding = plan.findings.find((one: Finding) => one.path === path) ?? plan.findings[0]
    if (finding) return finding.path === path ? finding.code : `${finding.path} ${finding.code}`
    const item = itemOf(plan, path.split('/')[2]!)
    return item ? (item.waits ? 'to be reviewed' : 'in force at once') : 'nothing changed'
  }
})

const itemOf = ({ items }: Body, field: string): { after: Value; waits: boolean } | undefined => items.find((item: { field: string }) => item.field === field)

describe('a section', () => {
  it.each<{ whose: string; section: SectionId; isForeign?: boolean; form?: Form; own: (field: string) => boolean }>([
    { whose: 'someone with an identity card', section: 'basic', own: (field) => ['ethnicity', 'politicalStatus', 'mobile', 'email'].includes(field) },
    { whose: 'a foreigner', section: 'basic', isForeign: true, own: (field) => [...ofForeigners, 'mobile', 'email'].includes(field) },
    { whose: 'someone with an employer', section: 'workplace', form: branchOf('employerName'), own: (field) => !ofResidents.includes(field) },
    { whose: 'someone without an employer', section: 'workplace', own: (field) => ofResidents.includes(field) },
    { whose: 'someone who studied', section: 'education', own: () => true },
    { whose: 'someone with a title', section: 'qualification', own: () => true },
  ])('$section of $whose is handed in with each value in all the fields that take it, and given back as it was', async ({ section, own, ...who }) => {
    let client = await owner(who)
    const typable = fields.filter(([of, field]) => of === section && own(field) && !['authority', 'employerNameSource'].includes(field)).map(([, field]) => field)
    const answered: { [value: string]: string } = {}
    for (const [i, [name, value]] of Object.entries(badValues).entries()) {
      // Someone new each 15 values, so that no limit answers in place of the operation.
      if (i % 15 === 14) client = await owner(who)
      const draft = await openChange(client, section)
      const everywhere = typable.map((field) => `"${field}":${value}`).join(',')
      const saved = await client.call('PATCH', `/v1/requests/${draft.id}`, `{"edition":${draft.edition},"answers":{"${section}":{${everywhere}}}}`, json)
      answered[name] = saved.status === 200 ? await handIn({ client, section, draft: saved.body }) : told(saved)
    }
    expect(byVerdict(answered)).toMatchSnapshot()
  })

  type Handing = { client: OnRecord; section: SectionId; draft: Body }

  /** Hands a draft in, fields that are found at fault as they are on record; gives what was taken. */
  async function handIn({ client, section, draft }: Handing): Promise<string> {
    const { requiredEvidence } = (await client.call('POST', `/v1/requests/${draft.id}/preview`, {})).body
    await bringPapers(payload, client, draft.id, requiredEvidence)
    const submitted = await client.call('POST', `/v1/requests/${draft.id}/submit`, { edition: draft.edition, isConfirmed: true })
    if (submitted.status === 200) return isGivenBack({ client, section, draft, handedIn: submitted.body })
    const said = told(submitted)
    if (submitted.body.code !== 'form-invalid') return said
    const faulty = submitted.body.errors.map(({ path }) => path.split('/')[2]!)
    const mended = Object.fromEntries(faulty.map((field) => [field, draft.record[field] ?? null]))
    // A fault that the record would have as well stays: such as a branch of the form that is empty on record.
    const lasting = faulty.findIndex((field) => (draft.answers[section][field] ?? null) === mended[field])
    if (lasting >= 0) return `${submitted.body.errors[lasting]!.path} ${submitted.body.errors[lasting]!.code}`
    const { body } = await client.call('PATCH', `/v1/requests/${draft.id}`, { edition: draft.edition, answers: { [section]: mended } })
    return handIn({ client, section, draft: body })
  }

  /** Finds in the history what was typed and, where it is in force, on record; takes back what waits. */
  async function isGivenBack({ client, section, draft, handedIn }: Handing & { handedIn: Body }): Promise<string> {
    const typed = normalizeSection(section, draft.answers[section])
    const { body: entry } = await client.call('GET', `/v1/records/ningbo/history/${handedIn.id}`)
    expect(entry.items).toEqual(handedIn.items)
    for (const { field, after } of entry.items) if (field in typed) expect([field, after]).toEqual([field, typed[field]])
    const { body: record } = await client.call('GET', '/v1/records/ningbo')
    for (const { field, after, outcome } of entry.items) if (outcome === 'in-force') expect([field, record[section][field] ?? null]).toEqual([field, after])
    if (handedIn.status !== 'applied') expect((await client.call('POST', `/v1/requests/${handedIn.id}/withdraw`)).body.status).toBe('cancelled')
    return `${handedIn.status} with ${entry.items.map(({ field }: { field: string }) => field).join(', ')}`
  }
})

describe('a name', () => {
  it('that no field has is refused in a change, saved or not, wherever it stands', async () => {
    const client = await onRecord(payload)
    const { id } = await openChange(client, 'basic')
    const answered: { [name: string]: string[] } = {}
    for (const name of names) {
      const bodies = [`"${name}":1`, `"answers":{"${name}":{}}`, `"answers":{"basic":{"${name}":"x"}}`]
      const answers: string[] = []
      for (const body of bodies) {
        const saved = told(await client.call('PATCH', `/v1/requests/${id}`, `{"edition":0,${body}}`, json))
        expect(told(await client.call('POST', `/v1/requests/${id}/preview`, `{${body}}`, json))).toBe(saved)
        answers.push(saved)
      }
      answered[name.slice(0, 20)] = answers
    }
    expect(answered).toMatchSnapshot()
    expect((await client.call('GET', `/v1/requests/${id}`)).body).toMatchObject({ edition: 0, answers: {} })
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
  })
})
