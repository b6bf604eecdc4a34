import { startSystem, type System } from '../test/helpers/system.ts'

/** Starts the whole of it, measures, and stops it again, also when whoever measures presses Ctrl-C. */
export async function withSystem<T>(env: { [name: string]: string }, measure: (system: System) => Promise<T>): Promise<T> {
  const system = await startSystem(env as NodeJS.ProcessEnv)
  const leave = () => void system.stop().finally(() => process.exit(130))
  process.on('SIGINT', leave).on('SIGTERM', leave)
  try {
    return await measure(system)
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave)
    await system.stop()
  }
}
