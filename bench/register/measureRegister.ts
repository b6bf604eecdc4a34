import fs from 'node:fs'
import path from 'node:path'
import type { Network } from '../applicants/network.ts'
import { openDatabase } from '../baseline/database.ts'
import { startBaseline } from '../baseline/start.ts'
import type { Figure } from '../figures/figure.ts'
import { startSystem, type System } from '../../test/helpers/system.ts'
import { measureQueue } from './measureQueue.ts'
import { measureSubmit } from './measureSubmit.ts'
import { measureUpload } from './measureUpload.ts'
import { seedCases } from './seedCases.ts'

export type RegisterOptions = { folder: string; site: string; network: Network; isQuick: boolean; say: (line: string) => void }

/** The bureau of `answers.workplace.residenceRegion`. */
const bureau = '330203'

/** Measures the register against the hand-written server: handing in, the queue at two sizes, opening a case. */
export async function measureRegister({ folder, site, network, isQuick, say }: RegisterOptions): Promise<Figure[]> {
  const dataDir = path.join(folder, 'register')
  fs.mkdirSync(dataDir, { recursive: true })
  const db = await openDatabase(path.join(folder, 'baseline.db'))
  const baseline = await startBaseline({ file: path.join(folder, 'baseline.db'), site })
  const env = { DATA_DIR: dataDir, IDENTITY_BASE: network.base, SEEDS_DEMO: 'true' }
  const whileRunning = async <T>(measure: (system: System) => Promise<T>): Promise<T> => {
    const system = await startSystem(env)
    try {
      return await measure(system)
    } finally {
      await system.stop()
    }
  }
  const common = { baseline: baseline.origin, db, bureau }
  try {
    say('register: handing in')
    const handingIn = await whileRunning(async ({ addresses }) => [
      ...(await measureSubmit({ ...common, addresses, count: isQuick ? 40 : 200, firstPerson: 1000 })),
      ...(await measureUpload({ addresses, person: 10, runs: isQuick ? 3 : 9 })),
    ])
    const sizes = isQuick ? [1_000, 10_000] : [1_000, 100_000]
    const queues = []
    for (const total of sizes) {
      const label = `${total.toLocaleString('en')} cases`
      say(`register: queue of ${label}`)
      await seedCases({ dataDir, baseline: db, total })
      queues.push(await whileRunning(({ addresses }) => measureQueue({ ...common, addresses, label, count: isQuick ? 80 : 400 })))
    }
    const growth: Figure = { what: `queue, p50 at ${sizes[1]!.toLocaleString('en')} against ${sizes[0]!.toLocaleString('en')} cases`, unit: 'ms', ours: queues[1]!.p50, baseline: queues[0]!.p50, aim: { of: 'ratio', atMost: 1.2 } }
    return [...handingIn, ...queues.flatMap(({ figures }) => figures), growth]
  } finally {
    await baseline.stop()
    db.close()
  }
}
