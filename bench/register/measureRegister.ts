import fs from 'node:fs'
import path from 'node:path'
import type { Network } from '../applicants/network.ts'
import { openDatabase } from '../baseline/database.ts'
import { startBaseline } from '../baseline/start.ts'
import type { Figure } from '../figures/figure.ts'
import { withSystem } from '../withSystem.ts'
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
  const common = { baseline: baseline.origin, db, bureau }
  try {
    say('register: handing in')
    const handingIn = await withSystem(env, async ({ addresses }) => [
      ...(await measureSubmit({ ...common, addresses, count: isQuick ? 40 : 200, firstPerson: 1000 })),
      ...(await measureUpload({ addresses, person: 10, runs: isQuick ? 3 : 9 })),
    ])
    const sizes = isQuick ? [1_000, 10_000] : [1_000, 100_000]
    const queues = []
    for (const total of sizes) {
      const label = `${total.toLocaleString('en')} cases`
      say(`register: queue of ${label}`)
      await seedCases({ dataDir, baseline: db, total })
      queues.push(await withSystem(env, ({ addresses }) => measureQueue({ ...common, addresses, label, count: isQuick ? 80 : 400 })))
    }
    const growth: Figure = { what: `queue, p50 at ${sizes[1]!.toLocaleString('en')} against ${sizes[0]!.toLocaleString('en')} cases`, unit: 'ms', ours: queues[1]!.p50, baseline: queues[0]!.p50, aim: { of: 'ratio', atMost: 1.2 } }
    return [...handingIn, ...queues.flatMap(({ figures }) => figures), growth]
  } finally {
    await baseline.stop()
    db.close()
  }
}
