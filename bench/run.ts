import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startNetwork } from './applicants/network.ts'
import { writeSite } from './baseline/static-form/writeSite.ts'
import { table } from './figures/table.ts'
import { hangUp } from './load/call.ts'
import { readOptions } from './options.ts'
import { measureOffice } from './office/measureOffice.ts'
import { measureRegister } from './register/measureRegister.ts'
import { measureWidgets } from './widgets/measureWidgets.ts'

/** `npm run bench [-- --only widgets|register|office] [--quick]`: measures, prints tables, leaves nothing behind. */
async function main(): Promise<void> {
  const { hasWidgets, hasRegister, hasOffice, isQuick } = readOptions(process.argv.slice(2))
  const say = (line: string) => process.stderr.write(`${line}\n`)
  const began = Date.now()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'))
  const site = path.join(folder, 'site')
  const network = await startNetwork()
  try {
    writeSite(site)
    if (hasWidgets) print('Widgets', await measureWidgets({ folder, site, network, isQuick, say }))
    if (hasOffice) print('Office', await measureOffice({ folder, network, isQuick, say }))
    if (hasRegister) print('Register', await measureRegister({ folder, site, network, isQuick, say }))
  } finally {
    hangUp()
    await network.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  }
  const { length: cores, 0: { model } = { model: 'unknown' } } = os.cpus()
  process.stdout.write(`${cores} cores (${model}), Node ${process.version}, ${Math.round((Date.now() - began) / 1000)} s${isQuick ? ', --quick: small counts' : ''}\n`)
}

function print(title: string, figures: Parameters<typeof table>[1]): void {
  process.stdout.write(`\n${table(title, figures)}\n\n`)
}

await main()
