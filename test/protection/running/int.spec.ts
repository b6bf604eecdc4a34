import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findRow } from '../../../database/findRow.ts'
import { fileStore } from '../../../files/store.ts'
import { keepSealed } from '../../../hooks/tasks/keepSealed.ts'
import type { Person } from '../../../payload-types.ts'
import { readKeyFile } from '../../../protection/keys/keyFile.ts'
import { settings } from '../../../settings.ts'
import { makePerson, makeStaff, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { paper } from '../../helpers/pictures.ts'
import { rest } from '../../helpers/rest.ts'

const root = path.resolve(import.meta.dirname, '../../..')

let system: TestPayload
let token: string
const persons: Person[] = []

beforeAll(async () => {
  system = await startPayload()
  token = await signIn(system.payload, await makeStaff(system.payload))
  for (let i = 0; i < 8; i += 1) persons.push(await makePerson(system.payload, { rev: 0 }))
  // What `npm start` leaves for commands to see that a register is at work with this folder.
  fs.writeFileSync(path.join(system.dataDir, 'running'), String(process.pid))
})
afterAll(() => system?.stop())

const call = (method: string, at: string, body?: unknown, type?: string) => rest(system.payload, method, at, { token, body, type })
const reveal = async (id: string, field: string) => (await call('POST', '/reveal', { collection: 'persons', id, field })).body.value as string
const breath = () => new Promise((resolve) => setTimeout(resolve, 20))

/** Runs `npm run keys:rotate` in a process of its own, and gives the lines it printed. */
function rotate(...options: string[]): Promise<{ code: number | null; errors: string; lines: { [name: string]: unknown }[] }> {
  const { VITEST: _, NODE_ENV: __, NODE_OPTIONS: ___, ...outer } = process.env
  const child = spawn('npm', ['run', '--silent', 'keys:rotate', '--', ...options], { cwd: root, env: outer as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, errors] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, errors, lines: out.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { [name: string]: unknown }) })))
}

it('keys:rotate turns the keys of a register at work: whoever reads and writes meanwhile sees and loses nothing', async () => {
  const file = settings().keyFile
  const picture = await paper()
  const store = fileStore(settings())
  const number = await reveal(persons[0]!.id, '/basic/idNumber')
  const before = readKeyFile(file).current
  const mobiles = new Map<string, string>()
  const pictures: string[] = []
  const unexpected: unknown[] = []
  let isRotating = true
  // The worker of the register that runs; it does the writing where two processes would be in each other's way.
  const worker = (async () => {
    while (isRotating) {
      await keepSealed(system.payload, settings(), store)
      await breath()
    }
  })()
  const office = (async () => {
    for (let turn = 0; isRotating || turn < 8; turn += 1) {
      const { id } = persons[turn % persons.length]!
      const { body: person } = await call('GET', `/records/${id}`)
      const mobile = `139${String(turn).padStart(8, '0')}`
      const key = randomUUID()
      const kept = await call('PUT', `/records/${id}/corrections/${key}/evidence`, picture, 'image/jpeg')
      const corrected = await call('POST', `/records/${id}/corrections`, { key, rev: person.rev, section: 'basic', values: { mobile }, reason: '核对纸质档案' })
      if (kept.status !== 200 || corrected.status !== 200) unexpected.push([kept.status, kept.body?.code, corrected.status, corrected.body?.code])
      mobiles.set(id, mobile)
      pictures.push(kept.body.id)
      const seen = [await reveal(id, '/basic/mobile'), await reveal(id, '/basic/idNumber'), (await call('GET', `/files/${pictures[0]}`)).status]
      if (JSON.stringify(seen) !== JSON.stringify([mobile, number, 200])) unexpected.push(seen)
      await breath()
    }
  })()
  const rotated = await rotate()
  isRotating = false
  await Promise.all([worker, office])
  expect([rotated.code, rotated.errors]).toEqual([0, ''])
  const { current } = readKeyFile(file)
  expect(current).not.toBe(before)
  expect(rotated.lines.at(-1)).toMatchObject({ key: current, waiting: 0, unreadable: 0 })
  expect(unexpected).toEqual([])

  // Nothing needs the key before: it goes, and everything opens.
  const forgotten = await rotate('--forget')
  expect([forgotten.code, forgotten.lines.at(-1)]).toEqual([0, { forgotten: [before] }])
  expect(readKeyFile(file).keys.map(({ id }) => id)).toEqual([current])
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  for (const { id } of persons) expect((await findRow(system.payload, 'persons', { id }))!.basic).toMatchObject({ idNumber: number, mobile: mobiles.get(id) })
  for (const id of pictures) expect((await call('GET', `/files/${id}`)).status).toBe(200)
}, 180_000)
