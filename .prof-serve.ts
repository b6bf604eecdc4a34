import fs from 'node:fs'
import path from 'node:path'
import { startNetwork } from './bench/applicants/network.ts'
import { startBaseline } from './bench/baseline/start.ts'
import { writeSite } from './bench/baseline/static-form/writeSite.ts'
import { startSystem } from './test/helpers/system.ts'
import { bringThere } from './bench/widgets/people.ts'
const folder = '/tmp/regp/data'
fs.rmSync(folder, { recursive: true, force: true })
fs.mkdirSync(folder + '/portal', { recursive: true })
const network = await startNetwork()
writeSite(folder + '/site')
const baseline = await startBaseline({ file: folder + '/static.db', site: folder + '/site' })
const system = await startSystem({ DATA_DIR: folder + '/portal', IDENTITY_BASE: network.base, SEEDS_DEMO: 'true' } as never)
await bringThere(system.addresses)
fs.writeFileSync('/tmp/regp/addresses.json', JSON.stringify({ addresses: system.addresses, origin: baseline.origin }))
console.log('ready')
const end = async () => { await system.stop(); await baseline.stop(); await network.stop(); process.exit(0) }
process.on('SIGINT', end).on('SIGTERM', end)
setInterval(() => {}, 1e6)
