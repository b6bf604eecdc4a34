import { afterAll, beforeAll, expect, it } from 'vitest'
import { compareAndSet } from '../../../database/compareAndSet.ts'
import { findRow } from '../../../database/findRow.ts'
import { forgetKeys, rotateKeys } from '../../../database/rotateKeys.ts'
import { keysInUse } from '../../../database/sealAnew.ts'
import { unsealed } from '../../../database/unsealed.ts'
import { keepSealed } from '../../../hooks/tasks/keepSealed.ts'
import { readKeyFile, writeKeyFile } from '../../../protection/keys/keyFile.ts'
import { settings } from '../../../settings.ts'
import { makeApplicant, makeCase, makePerson } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'

let system: TestPayload

beforeAll(async () => {
  system = await startPayload()
})
afterAll(() => system?.stop())

it('seals every row anew while others write, and loses nothing they wrote', async () => {
  const { payload } = system
  const applicants = await Promise.all(Array.from({ length: 40 }, () => makeApplicant(payload)))
  const persons = await Promise.all(Array.from({ length: 40 }, () => makePerson(payload, { rev: 0 })))
  const cases = await Promise.all(Array.from({ length: 20 }, () => makeCase(payload)))
  const before = readKeyFile(settings().keyFile).current
  const wrote = new Map<string, string>()
  const made: string[] = []
  let isRotating = true
  const writers = [
    async (turn: number) => {
      const { id } = applicants[turn % applicants.length]!
      const mobile = `139${String(turn).padStart(8, '0')}`
      await payload.db.updateOne({ collection: 'applicants', id, data: { mobile } })
      wrote.set(`applicants:${id}`, mobile)
    },
    async (turn: number) => {
      const person = (await findRow(payload, 'persons', { id: persons[turn % persons.length]!.id }))!
      const mobile = `138${String(turn).padStart(8, '0')}`
      const rev = person.rev ?? 0
      const written = await compareAndSet(payload, 'persons', { id: person.id, rev }, { basic: { ...person.basic, mobile }, rev: rev + 1 })
      expect(written).toBeDefined()
      wrote.set(`persons:${person.id}`, mobile)
    },
    async (turn: number) => {
      const { id } = cases[turn % cases.length]!
      const request = (await findRow(payload, 'change-requests', { id }))!
      const mobile = `137${String(turn).padStart(8, '0')}`
      await compareAndSet(payload, 'change-requests', { id, edition: request.edition }, { answers: { basic: { mobile } }, edition: request.edition + 1 })
      wrote.set(`change-requests:${id}`, mobile)
    },
    async () => void made.push((await makeApplicant(payload)).id),
  ]
  const busy = writers.map(async (write) => {
    for (let turn = 0; isRotating || turn < 60; turn += 1) {
      await write(turn)
      // The driver of SQLite answers at once: without a breath nobody else would get to run.
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  })
  const rotated = await rotateKeys({ payload, settings: settings() })
  isRotating = false
  await Promise.all(busy)
  expect(rotated).toMatchObject({ waiting: 0, unreadable: 0 })
  expect(rotated.key).not.toBe(before)
  // What the writers wrote meanwhile is under the new key already.
  expect(rotated.sealed).toBeGreaterThan(0)
  for (const [row, mobile] of wrote) {
    const [collection, id] = row.split(':') as ['applicants' | 'persons' | 'change-requests', string]
    expect(JSON.stringify(await findRow(payload, collection, { id }))).toContain(mobile)
  }
  for (const { id } of persons) expect((await findRow(payload, 'persons', { id }))!.basic!.idNumber).toBe('330203199001011025')
  expect(made.length).toBeGreaterThan(0)
  expect([...(await keysInUse(payload)).keys()]).toEqual([rotated.key])
})

it('takes keys out of the ring that nothing names any more, and no other', async () => {
  const { payload } = system
  const rotation = { payload, settings: settings() }
  const current = readKeyFile(settings().keyFile).current
  // A ring that another process has turned on: what is there still names the key before.
  const ring = readKeyFile(settings().keyFile)
  expect(ring.keys).toHaveLength(2)
  expect(await forgetKeys(rotation)).toEqual(ring.keys.filter(({ id }) => id !== current).map(({ id }) => id))
  expect(readKeyFile(settings().keyFile).keys.map(({ id }) => id)).toEqual([current])
  const { id } = await makeApplicant(payload)
  const { key } = await rotateKeys(rotation)
  expect(key).not.toBe(current)
  expect((await findRow(payload, 'applicants', { id }))!.mobile).toBe('13800000001')
})

it('opens a value whose key came a moment ago, and says of one whose key is gone that it does not open', async () => {
  const { payload } = system
  const { id } = await makeApplicant(payload)
  const file = settings().keyFile
  const ring = readKeyFile(file)
  const { sealer } = unsealed(payload)
  const row = async () => (await findRow(payload, 'applicants', { id }))!
  writeKeyFile(file, { current: ring.keys[1]!.id, keys: [ring.keys[1]!] })
  await expect.poll(async () => (await row()).mobile, { timeout: 5_000 }).toBe('value-unreadable')
  writeKeyFile(file, ring)
  expect((await row()).mobile).toBe('13800000001')
  expect(sealer.ring.ids).toEqual(ring.keys.map(({ id }) => id))
})

it('seals everything anew in the background once the suite or the key has changed, says so in the trail, and then rests', async () => {
  const { payload } = system
  const made = await makePerson(payload)
  Object.assign(unsealed(payload).sealer, { suite: 'SM4-HMAC-SM3' })
  expect(await keepSealed(payload, settings(), 0)).toBe(false)
  expect(await keepSealed(payload, settings(), 5_000)).toBe(true)
  expect(await keepSealed(payload, settings(), 10_000)).toBe(true)
  const { docs } = await unsealed(payload).find({ collection: 'persons', where: { id: { equals: made.id } }, sort: 'id', limit: 1, pagination: false })
  expect((docs[0]!.basic as { idNumber: string }).idNumber).toMatch(/^sealed\.SM4-HMAC-SM3\./)
  expect((await findRow(payload, 'persons', { id: made.id }))!.basic).toEqual(made.basic)
  const trail = await payload.find({ collection: 'audit-events', where: { action: { equals: 'rotate-keys' } }, overrideAccess: true })
  expect(trail.docs.map(({ details }) => details)).toEqual([expect.objectContaining({ suite: 'SM4-HMAC-SM3', unreadable: 0 })])
})
