import fs from 'node:fs'
import path from 'node:path'
import type { Network } from '../applicants/network.ts'
import type { Figure } from '../figures/figure.ts'
import { callJson } from '../load/call.ts'
import { staffHeaders } from '../register/staff.ts'
import { withSystem } from '../withSystem.ts'
import { fetchExport, sendList, waitFor } from './lists.ts'
import { serverOf, watchMemory, type Memory } from './memory.ts'
import { oldRecords } from './oldRecords.ts'

export type OfficeOptions = { folder: string; network: Network; isQuick: boolean; say: (line: string) => void }

/** The tenth of all lines bears a day of its own, by which it is exported apart. */
const days = { tenth: '2010-01-04', rest: '2015-06-01' }

/** Measures lists: importing and exporting a tenth and then all of them; in constant memory the second takes no more than the first. */
export async function measureOffice({ folder, network, isQuick, say }: OfficeOptions): Promise<Figure[]> {
  const dataDir = path.join(folder, 'office')
  fs.mkdirSync(dataDir, { recursive: true })
  const total = isQuick ? 5_000 : 100_000
  return withSystem({ DATA_DIR: dataDir, IDENTITY_BASE: network.base, SEEDS_DEMO: 'true' }, async ({ addresses }) => {
    const { register } = addresses
    const headers = await staffHeaders(addresses, '宁波登记管理员')
    const pid = serverOf(dataDir)
    const importList = async (from: number, to: number, registeredOn: string) => {
      say(`office: import of ${to - from} lines`)
      return watchMemory(pid, async () => {
        const began = performance.now()
        const { id } = await sendList(register, headers, oldRecords({ from, to, registeredOn }))
        await waitFor(register, headers, id, 'checked')
        const checked = performance.now()
        await callJson(`${register}/api/records/imports/${id}/run`, { method: 'POST', headers: { ...headers, Origin: register }, body: {} })
        const { counts } = await waitFor(register, headers, id, 'done')
        if (counts.made !== to - from) throw new Error(`import: expected ${to - from} records, got ${counts.made}`)
        return { check: per(to - from, checked - began), run: per(to - from, performance.now() - checked) }
      })
    }
    const exportList = async (format: string, asked: object, least: number) => {
      say(`office: export of ${least} lines as ${format}`)
      return watchMemory(pid, async () => {
        const began = performance.now()
        const { bytes, lines } = await fetchExport(register, headers, { ...asked, format })
        if (lines < least) throw new Error(`export: expected ${least} lines, got ${lines}`)
        return { speed: per(lines, performance.now() - began), bytes }
      })
    }
    const tenth = await importList(0, total / 10, days.tenth)
    const rest = await importList(total / 10, total, days.rest)
    const figures: Figure[] = [
      { what: `import, lines checked, list of ${count(total * 0.9)}`, unit: '/s', ours: rest.result.check },
      { what: `import, lines entered, list of ${count(total * 0.9)}`, unit: '/s', ours: rest.result.run },
      constant('import', total * 0.9, rest.memory, total / 10, tenth.memory),
    ]
    for (const format of ['csv', 'xlsx']) {
      const few = await exportList(format, { from: days.tenth, to: days.tenth }, total / 10)
      const all = await exportList(format, {}, total)
      figures.push({ what: `export as ${format}, ${count(total)} lines`, unit: '/s', ours: all.result.speed }, { what: `export as ${format}, ${count(total)} lines`, unit: 'MB', ours: all.result.bytes / 1e6 })
      figures.push(constant(`export as ${format}`, total, all.memory, total / 10, few.memory))
    }
    return figures
  })
}

/** The peak for all lines beside that for a tenth of them: what keeps lines would take ten times as much. */
function constant(what: string, lines: number, memory: Memory, fewer: number, less: Memory): Figure {
  const start = Math.round(memory.start)
  return { what: `${what}, peak memory of ${count(lines)} lines (${start} MB before) against ${count(fewer)}`, unit: 'MB', ours: memory.peak, baseline: less.peak, aim: { of: 'ratio', atMost: 1.5 } }
}

function per(lines: number, milliseconds: number): number {
  return lines / (milliseconds / 1000)
}

function count(lines: number): string {
  return lines.toLocaleString('en')
}
