import { isRunning, openRegister } from './openRegister.ts'

/**
 * `npm run keys:rotate`: adds a key to the ring and seals everything anew with it, while the register goes on working; prints counts.
 * `-- --continue` adds none (after a rotation that was cut short, another suite, or a key put first in REGISTER_KEYS);
 * `-- --forget` takes the keys out that nothing names any more. Where `npm start` is at work on the same SQLite file, that process
 * does the writing: two would be in each other's way.
 */
const { payload, settings } = await openRegister()
const { addKey, continueRotation, forgetKeys } = await import('../database/rotateKeys.ts')
const { keysInUse } = await import('../database/sealAnew.ts')
const { fileKeysInUse } = await import('../database/sealFilesAnew.ts')
const { unsealed } = await import('../database/unsealed.ts')
const { fileStore } = await import('../files/store.ts')
const store = fileStore(settings)
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)

if (process.argv.includes('--forget')) {
  if (settings.keys) fail('REGISTER_KEYS holds the keys: take the older ones out of it yourself once keys:rotate names them no more.')
  say({ forgotten: await forgetKeys({ payload, settings, store }) })
  process.exit(0)
}
if (!process.argv.includes('--continue')) {
  if (settings.keys) fail('REGISTER_KEYS holds the keys: put a new one first, restart the register, then run keys:rotate -- --continue.')
  addKey(settings)
}

const { ring, suite } = unsealed(payload).sealer
if (!settings.databaseUri && isRunning(settings.dataDir)) await watch()
else say(await continueRotation({ payload, settings, store, isDone: say }))
process.exit(0)

/** Waits until the register that runs has sealed everything anew. */
async function watch(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    const values = tally(await keysInUse(payload))
    const files = tally(await fileKeysInUse(payload, store))
    say({ key: ring.current, suite, sealed: values.sealed, files: files.sealed, waiting: values.waiting + files.waiting, unreadable: values.unreadable + files.unreadable })
    if (values.waiting + files.waiting === 0) return
  }
}

/** How much the current key has sealed, how much waits for it, and how much no key of the ring opens. */
function tally(uses: Map<string, number>): { sealed: number; waiting: number; unreadable: number } {
  const sum = (isMeant: (id: string) => boolean) => [...uses].filter(([id]) => id !== ring.current && isMeant(id)).reduce((total, [, count]) => total + count, 0)
  const isKnown = (id: string) => id === 'plain' || ring.ids.includes(id)
  return { sealed: uses.get(ring.current) ?? 0, waiting: sum(isKnown), unreadable: sum((id) => !isKnown(id)) }
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
