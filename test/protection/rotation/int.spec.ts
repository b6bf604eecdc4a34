import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginEnrolment } from '../../../access/accounts/secondFactor/enrol.ts'
import { openSecret } from '../../../access/accounts/sealSecret.ts'
import { compareAndSet } from '../../../database/compareAndSet.ts'
import { findRow } from '../../../database/findRow.ts'
import { forgetKeys, rotateKeys } from '../../../database/rotateKeys.ts'
import { keysInUse } from '../../../database/sealAnew.ts'
import { fileKeysInUse } from '../../../database/sealFilesAnew.ts'
import { unsealed } from '../../../database/unsealed.ts'
import { keepSealed } from '../../../hooks/tasks/keepSealed.ts'
import { readKeyFile, writeKeyFile } from '../../../protection/keys/keyFile.ts'
import { fileStore } from '../../../files/store.ts'
import { settings } from '../../../settings.ts'
import { makeApplicant, makeAttachment, makeCase, makePerson, makeStaff } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { tamper } from '../shared.ts'

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
  const rotated = await rotateKeys({ payload, settings: settings(), store: fileStore(settings()) })
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
  const rotation = { payload, settings: settings(), store: fileStore(settings()) }
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
  expect(await keepSealed(payload, settings(), fileStore(settings()), 0)).toBe(false)
  expect(await keepSealed(payload, settings(), fileStore(settings()), 5_000)).toBe(true)
  expect(await keepSealed(payload, settings(), fileStore(settings()), 10_000)).toBe(true)
  const { docs } = await unsealed(payload).find({ collection: 'persons', where: { id: { equals: made.id } }, sort: 'id', limit: 1, pagination: false })
  expect((docs[0]!.basic as { idNumber: string }).idNumber).toMatch(/^sealed\.SM4-HMAC-SM3\./)
  expect((await findRow(payload, 'persons', { id: made.id }))!.basic).toEqual(made.basic)
  const trail = await payload.find({ collection: 'audit-events', where: { action: { equals: 'rotate-keys' } }, overrideAccess: true })
  expect(trail.docs.map(({ details }) => details)).toEqual([expect.objectContaining({ suite: 'SM4-HMAC-SM3', unreadable: 0 })])
})

it('begins anew where a release seals a field more', async () => {
  const { payload } = system
  const { id } = await makePerson(payload)
  const keep = (now: number) => keepSealed(payload, settings(), fileStore(settings()), now)
  const phoneOf = async () => ((await unsealed(payload).find({ collection: 'persons', where: { id: { equals: id } }, sort: 'id', limit: 1, pagination: false })).docs[0]!.workplace as { employerPhone: string }).employerPhone
  while (!(await keep(Date.now() + 60_000)));
  await tamper(system, { table: 'persons', id, column: process.env.DATABASE_URI ? 'workplace.employerPhone' : 'workplace_employer_phone', value: '0574-87654321' })
  expect(await keep(Date.now() + 60_000)).toBe(true)
  expect(await phoneOf()).toBe('0574-87654321')
  const file = path.join(settings().dataDir, 'sealed-with')
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(':employerPhone', ''))
  while (!(await keep(Date.now() + 60_000)));
  expect(await phoneOf()).toMatch(/^sealed\./)
  expect((await findRow(payload, 'persons', { id }))!.workplace).toMatchObject({ employerPhone: '0574-87654321' })
})

describe('files and secrets of accounts', () => {
  /** What lies on the disk of a file. */
  const onDisk = (key: string) => fs.readFileSync(path.join(system.dataDir, 'files', key.slice(0, 2), key)).toString('latin1')
  const paper = Buffer.from('a picture of an identity card')

  it('lie sealed and open as they were put in, also those from before files were sealed', async () => {
    const { payload } = system
    const store = fileStore(settings())
    const request = await makeCase(payload)
    const [fresh, old] = [await makeAttachment(payload, request), await makeAttachment(payload, request)]
    await store.put(fresh.storageKey, paper)
    fs.mkdirSync(path.join(system.dataDir, 'files', old.storageKey.slice(0, 2)), { recursive: true })
    fs.writeFileSync(path.join(system.dataDir, 'files', old.storageKey.slice(0, 2), old.storageKey), paper)
    expect(onDisk(fresh.storageKey)).toMatch(/^sealed\.[\w-]+\.k\w+\./)
    expect(onDisk(fresh.storageKey)).not.toContain('identity card')
    for (const { storageKey } of [fresh, old]) expect(await store.get(storageKey)).toEqual(paper)
  })

  it('are sealed anew with the numbers, while they are read, and no file that was deleted meanwhile comes back', async () => {
    const { payload } = system
    const store = fileStore(settings())
    const request = await makeCase(payload)
    const files = await Promise.all(Array.from({ length: 30 }, () => makeAttachment(payload, request)))
    for (const { storageKey } of files) await store.put(storageKey, paper)
    const member = await makeStaff(payload)
    const secret = await beginEnrolment({ payload, staff: member.id, secret: settings().secret })
    const gone = files.slice(0, 10)
    let isRotating = true
    const reading = (async () => {
      for (let turn = 0; isRotating; turn += 1) {
        expect(await store.get(files[10 + (turn % 20)]!.storageKey)).toEqual(paper)
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
    })()
    const deleting = { ...store, renew: async (key: string) => {
      const renewal = await store.renew(key)
      const file = gone.find(({ storageKey }) => storageKey === key)
      if (file) await payload.db.deleteOne({ collection: 'attachments', where: { id: { equals: file.id } } })
      return renewal
    } }
    const { key, unreadable, ...rotated } = await rotateKeys({ payload, settings: settings(), store: deleting })
    isRotating = false
    await reading
    expect(unreadable).toBe(0)
    expect(rotated.files).toBeGreaterThanOrEqual(30)
    for (const { storageKey } of gone) expect(await store.get(storageKey)).toBeUndefined()
    expect([...(await fileKeysInUse(payload, store)).keys()]).toEqual([key])
    // The key before is needed by nothing any more, and what it sealed opens without it.
    await forgetKeys({ payload, settings: settings(), store })
    expect(readKeyFile(settings().keyFile).keys.map(({ id }) => id)).toEqual([key])
    for (const { storageKey } of files.slice(10)) expect(await store.get(storageKey)).toEqual(paper)
    const factor = (await findRow(payload, 'second-factors', { staff: member.id }))!
    expect(openSecret(factor.pending!, { secret: settings().secret, purpose: 'second-factor', owner: member.id })).toBe(secret)
    const { docs } = await unsealed(payload).find({ collection: 'second-factors', where: { id: { equals: factor.id } }, sort: 'id', limit: 1, pagination: false })
    expect(docs[0]!.pending).toMatch(new RegExp(`^sealed\\.[\\w-]+\\.${key}\\.`))
  })

  it('of which the key is gone are not given as anything else', async () => {
    const { payload } = system
    const store = fileStore(settings())
    const { storageKey } = await makeAttachment(payload, await makeCase(payload))
    await store.put(storageKey, paper)
    const [from, to] = [storageKey, `${storageKey.slice(0, -1)}x`]
    fs.copyFileSync(path.join(system.dataDir, 'files', from.slice(0, 2), from), path.join(system.dataDir, 'files', to.slice(0, 2), to))
    // Bound to its place: a file put in the place of another does not open.
    await expect(store.get(to)).rejects.toThrow('expected a file that a key of the ring opens')
  })
})
