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
const { unsealed } = await import('../database/unsealed.ts')
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)

if (process.argv.includes('--forget')) {
  if (settings.keys) fail('REGISTER_KEYS holds the keys: take the older ones out of it yourself once keys:rotate names them no more.')
  say({ forgotten: await forgetKeys({ payload, settings }) })
  process.exit(0)
}
if (!process.argv.includes('--continue')) {
  if (settings.keys) fail('REGISTER_KEYS holds the keys: put a new one first, restart the register, then run keys:rotate -- --continue.')
  addKey(settings)
}

const { ring, suite } = unsealed(payload).sealer
if (!settings.databaseUri && isRunning(settings.dataDir)) await watch()
else say(await continueRotation({ payload, settings, isDone: say }))
process.exit(0)

/** Waits until the register that runs has sealed everything anew. */
async function watch(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    const { [ring.current]: sealed = 0, ...others } = Object.fromEntries(await keysInUse(payload))
    const known = Object.entries(others).filter(([id]) => id === 'plain' || ring.ids.includes(id))
    const waiting = known.reduce((sum, [, count]) => sum + count, 0)
    say({ key: ring.current, suite, sealed, waiting, unreadable: Object.values(others).reduce((sum, count) => sum + count, 0) - waiting })
    if (waiting === 0) return
  }
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
