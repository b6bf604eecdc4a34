import fs from 'node:fs'
import path from 'node:path'
import { buildWhatIsStale } from './start/build.ts'
import { checkDatabase, checkFolder, checkPorts } from './start/checks.ts'
import { PlainError } from './start/PlainError.ts'
import { plan } from './start/plan.ts'
import { Parts } from './start/Parts.ts'
import { table } from './start/table.ts'

/** `npm start [-- --json]`: builds what is missing, starts every part, prints where they are. */
async function main(): Promise<void> {
  const isJson = process.argv.includes('--json')
  const say = (line: string) => process.stderr.write(`${line}\n`)
  const parts = new Parts(say)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void parts.stop().then(() => process.exit(0)))

  const { settings, sandbox, register } = plan(process.env)
  checkFolder(settings.dataDir)
  await checkPorts([...sandbox.ports, register.port])
  await checkDatabase(settings.databaseUri)
  await buildWhatIsStale(say)
  fs.writeFileSync(path.join(settings.dataDir, 'running'), String(process.pid))

  if (sandbox.ports.length > 0) await parts.start(sandbox)
  await parts.start(register)
  process.stdout.write(table(settings, { isJson, hasDemo: settings.seedsDemo, runsSandbox: sandbox.ports.length > 0 }))
  if (!isJson) say('按 Ctrl-C 停止全部服务。Press Ctrl-C to stop every part.')
}

main().catch((error) => {
  process.stderr.write(error instanceof PlainError ? `${error.message}\n` : `${error?.stack ?? error}\n`)
  process.exit(1)
})
