import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { PlainError } from './PlainError.ts'
import type { Port } from './plan.ts'

/** Sees to it that the data folder is there and can be written. @throws {PlainError} */
export function checkFolder(dataDir: string): void {
  const probe = path.join(dataDir, `.probe-${process.pid}`)
  try {
    fs.mkdirSync(dataDir, { recursive: true })
    fs.writeFileSync(probe, '')
    fs.rmSync(probe)
  } catch {
    throw new PlainError(`The data folder ${dataDir} cannot be written; mend its permissions or name another in DATA_DIR.`)
  }
}

/** Sees to it that every port is free. @throws {PlainError} naming the first that is taken and the setting that moves it */
export async function checkPorts(ports: Port[]): Promise<void> {
  for (const { name, setting, port, host } of ports) {
    const isFree = await new Promise<boolean>((resolve) => {
      const server = net.createServer()
      server.once('error', () => resolve(false))
      server.listen(port, host, () => server.close(() => resolve(true)))
    })
    if (!isFree) throw new PlainError(`Port ${port} (${name}) is taken; stop what uses it or set ${setting} to another port.`)
  }
}

/** Sees to it that the MongoDB named in the settings answers. @throws {PlainError} */
export async function checkDatabase(uri: string | undefined): Promise<void> {
  if (!uri) return
  const { default: mongoose } = await import('mongoose')
  try {
    const connection = await mongoose.createConnection(uri, { serverSelectionTimeoutMS: 4_000 }).asPromise()
    await connection.db!.command({ ping: 1 })
    await connection.close()
  } catch {
    throw new PlainError('The database named in DATABASE_URI does not answer; see that it runs and that address, name and password are right.')
  }
}
