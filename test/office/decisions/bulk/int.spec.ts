import { describe, expect, it } from 'vitest'
import { frozenItem } from '../../../../hooks/records/frozenItem.ts'
import type { ChangeRequest, Person } from '../../../../payload-types.ts'
import { makeCase, makePerson } from '../../../helpers/factories.ts'
import { call, claimed, colleague, mark, startOffice, stored, system, token, unmark } from '../shared.ts'

startOffice()

describe('approving several at once', () => {
  const chosen = (cases: { id: string; rev?: number }[]) => ({ cases: cases.map(({ id, rev = 1 }) => ({ id, rev })) })

  async function broken(): Promise<ChangeRequest> {
    const made = await makeCase(system.payload)
    await system.payload.db.updateOne({ collection: 'change-requests', where: { id: { equals: made.id } }, data: { form: { ...(made.form as object), education: { fullTimeLevel: '21' } } } })
    return made
  }

  it('says first what would be left out and why, and changes nothing', async () => {
    const green = await makeCase(system.payload)
    const red = await broken()
    const taken = await claimed({}, colleague)
    const other = await makeCase(system.payload, { authority: '330212' })
    const { body } = await call('/queue/preview', chosen([green, red, { id: taken.id, rev: taken.rev }, other, { id: green.id.replace(/^./, 'z') }]))
    expect(body.lines.map(({ obstacle }: { obstacle?: string }) => obstacle)).toEqual([undefined, 'checks-not-green', 'claimed-by-other', 'not-found', 'not-found'])
    expect((await stored(green.id)).rev).toBe(1)
  })

  it('says of a change what its approval would be refused for, and leaves it to colleagues', async () => {
    const item = (field: string, before: string, after: string) => ({ ...frozenItem({ field, before, after, reviewed: true, waits: true }, 1) })
    const change = (person: Person, over: object) => makeCase(system.payload, { kind: 'change', section: 'basic', person: person.id, openKey: `change:${person.id}`, ...over } as never)
    const [mine, other, frozen] = await Promise.all([makePerson(system.payload), makePerson(system.payload), makePerson(system.payload, { status: 'frozen' })])
    const number = String(mine!.basic?.idNumber)
    const cases = [
      await change(mine!, { identityKey: other!.identityKey, items: [item('idNumber', number, '330203199001011033')] }),
      await change(other!, { items: [item('ethnicity', '99', '02')] }),
      await change(frozen!, { items: [item('ethnicity', '01', '02')] }),
    ]
    const codes = ['identity-on-record', 'record-changed', 'record-not-active']
    expect((await call('/queue/preview', chosen(cases))).body.lines.map(({ obstacle }: { obstacle?: string }) => obstacle)).toEqual(codes)
    expect((await call('/queue/approve', chosen(cases))).body.lines.map(({ code }: { code?: string }) => code)).toEqual(codes)
    expect(await Promise.all(cases.map(async ({ id }) => (await stored(id)).status))).toEqual(['submitted', 'submitted', 'submitted'])
    expect((await call(`/cases/${cases[0]!.id}`)).body.findings).toContainEqual({ level: 'problem', path: '/basic/idNumber', code: 'identity-on-record', params: {} })
  })

  it('approves those that are green at that moment, each by itself', async () => {
    const [one, two, moved] = await Promise.all([makeCase(system.payload), makeCase(system.payload), makeCase(system.payload)])
    const red = await broken()
    await call(`/cases/${moved!.id}/claim`, { rev: 1 }, colleague)
    const { body } = await call('/queue/approve', chosen([one!, red, moved!, two!]))
    expect(body.lines).toEqual([
      { id: one!.id, outcome: 'approved' },
      { id: red.id, outcome: 'skipped', code: 'checks-not-green' },
      { id: moved!.id, outcome: 'skipped', code: 'conflict' },
      { id: two!.id, outcome: 'approved' },
    ])
    expect((await system.payload.find({ collection: 'persons', where: { or: [one!, two!].map(({ id }) => ({ madeBy: { like: id } })) } })).docs).toHaveLength(2)
  })

  it('gives the first of two signatures where two are asked', async () => {
    await mark('ningbo:registration:all')
    const { id } = await makeCase(system.payload)
    expect((await call('/queue/approve', chosen([{ id }]))).body.lines).toEqual([{ id, outcome: 'signed' }])
    expect((await call('/queue/approve', chosen([{ id, rev: 3 }]))).body.lines).toEqual([{ id, outcome: 'skipped', code: 'second-of-four-eyes' }])
    expect((await call('/queue/approve', chosen([{ id, rev: 3 }]), colleague)).body.lines).toEqual([{ id, outcome: 'approved' }])
    await unmark()
  })

  it('decides each of 12 cases once when two reviewers approve them all', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, () => makeCase(system.payload)))
    const answers = await Promise.all([token, colleague].map((as) => call('/queue/approve', chosen(cases), as)))
    const approved = answers.flatMap(({ body }) => body.lines.filter(({ outcome }: { outcome: string }) => outcome === 'approved').map(({ id }: { id: string }) => id))
    expect([...approved].sort()).toEqual([...new Set(approved)].sort())
    const persons = await system.payload.find({ collection: 'persons', where: { or: cases.map(({ id }) => ({ madeBy: { like: id } })) }, limit: 50 })
    expect(persons.docs.length).toBe(approved.length)
    expect(approved.length).toBeGreaterThan(0)
  })

  it.each([{}, { cases: [] }, { cases: 'all' }, { cases: [{ id: 'a' }] }, { cases: [{ id: 'a', rev: 1 }, { id: 'a', rev: 1 }] }, { cases: [{ id: 'a', rev: 1, status: 'approved' }] }, { cases: Array.from({ length: 51 }, (_, n) => ({ id: `a${n}`, rev: 1 })) }])('refuses %j', async (body) => {
    expect((await call('/queue/approve', body)).body.code).toBe('selection-unusable')
    expect((await call('/queue/preview', body)).body.code).toBe('selection-unusable')
  })
})
