import fs from 'node:fs'

/** Peak and beginning of a process's resident memory while something was done, in MB. */
export type Memory = { start: number; peak: number }

const pace = 100

/** Watches the memory of the register's process while `work` is done. */
export async function watchMemory<T>(pid: number, work: () => Promise<T>): Promise<{ result: T; memory: Memory }> {
  const start = residentOf(pid)
  let peak = start
  const timer = setInterval(() => (peak = Math.max(peak, residentOf(pid))), pace)
  try {
    const result = await work()
    return { result, memory: { start, peak } }
  } finally {
    clearInterval(timer)
  }
}

/** The process that serves the register whose data lie in `dataDir`. @throws {Error} where processes cannot be looked at */
export function serverOf(dataDir: string): number {
  for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const [environment, command] = [read(`/proc/${pid}/environ`), read(`/proc/${pid}/cmdline`)]
    if (environment.includes(`DATA_DIR=${dataDir}\0`) && /server\/main\.ts/.test(command) && residentOf(Number(pid)) > 100) return Number(pid)
  }
  throw new Error('memory: expected the process of the register among those of this machine')
}

function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
}

/** A process may be gone, or another's. */
function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
