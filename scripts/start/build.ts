import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { PlainError } from './PlainError.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** What is built, from which sources, and how; each is built again only when a source has changed. */
const products = [
  { name: 'widgets', mark: 'widgets/dist/.built-from', sources: ['widgets', 'schemas', 'package-lock.json'], script: 'build:widgets' },
  {
    name: 'register',
    mark: '.next/built-from',
    sources: ['app', 'api', 'access', 'collections', 'connectors', 'database', 'files', 'hooks', 'protection', 'schemas', 'seed', 'server', 'payload.config.ts', 'settings.ts', 'instrumentation.ts', 'next.config.mjs', 'tsconfig.json', 'package-lock.json'],
    script: 'build:register',
  },
]

/** Builds what is missing or older than its sources; `say` gets a line for each. @throws {PlainError} when a build fails */
export async function buildWhatIsStale(say: (line: string) => void): Promise<void> {
  for (const { name, mark, sources, script } of products) {
    const file = path.join(root, mark)
    const digest = digestOf(sources)
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === digest) continue
    say(`正在构建 ${name}… Building ${name}…`)
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } })
    if (status !== 0) throw new PlainError(`Building ${name} failed:\n${stdout}${stderr}`)
    fs.writeFileSync(file, digest)
  }
}

function digestOf(sources: string[]): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesOf(path.join(root, source))).sort()) {
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesOf(place: string): string[] {
  if (!fs.existsSync(place)) return []
  if (fs.statSync(place).isFile()) return [place]
  return fs.readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    if (['dist', 'dist-package', 'node_modules'].includes(entry.name) || /\.test\.ts$/.test(entry.name)) return []
    return filesOf(path.join(place, entry.name))
  })
}
