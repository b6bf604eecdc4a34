import fs from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'

/** `npm run reset [-- --yes]`: deletes all data of this installation, so that the next start seeds it anew; asks first. */
const dataDir = path.resolve(process.env.DATA_DIR ?? 'data')
const uri = process.env.DATABASE_URI
const what = uri ? `the database named in DATABASE_URI and ${dataDir}` : dataDir

if (!process.argv.includes('--yes')) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`将删除全部数据，不可恢复。This deletes ${what} for good. Type "yes" to go on: `)
  terminal.close()
  if (answer.trim() !== 'yes') {
    process.stdout.write('未作任何更改。Nothing was changed.\n')
    process.exit(0)
  }
}
if (fs.existsSync(path.join(dataDir, 'running'))) {
  const pid = Number(fs.readFileSync(path.join(dataDir, 'running'), 'utf8'))
  if (isAlive(pid)) {
    process.stderr.write(`The register is running with this data (process ${pid}); stop it first.\n`)
    process.exit(1)
  }
}
if (uri) {
  const { default: mongoose } = await import('mongoose')
  const connection = await mongoose.createConnection(uri, { serverSelectionTimeoutMS: 4_000 }).asPromise()
  await connection.dropDatabase()
  await connection.close()
}
fs.rmSync(dataDir, { recursive: true, force: true })
process.stdout.write('已恢复初始状态，运行 npm start 重新开始。Back to the seed: run npm start.\n')

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
