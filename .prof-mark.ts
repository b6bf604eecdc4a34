import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
const root = import.meta.dirname
const sources = ['app', 'api', 'access', 'collections', 'database', 'files', 'hooks', 'schemas', 'seed', 'payload.config.ts', 'settings.ts', 'instrumentation.ts', 'next.config.mjs', 'tsconfig.json', 'package-lock.json']
function filesOf(place: string): string[] {
  if (!fs.existsSync(place)) return []
  if (fs.statSync(place).isFile()) return [place]
  return fs.readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    if (['dist', 'dist-package', 'node_modules'].includes(entry.name) || /\.test\.ts$/.test(entry.name)) return []
    return filesOf(path.join(place, entry.name))
  })
}
const hash = createHash('sha256')
for (const file of sources.flatMap((s) => filesOf(path.join(root, s))).sort()) hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0')
fs.writeFileSync(path.join(root, '.next/built-from'), hash.digest('hex'))
