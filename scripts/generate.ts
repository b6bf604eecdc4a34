import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * `npm run generate`: derives everything that follows from the schemas and the collections: types, validators, form definitions,
 * the description of the applicants' API, Payload's types and import map, and a migration where the tables change. `-- --check`
 * writes nothing and fails on a stale file. `-- --schemas <folder>` takes the forms of another profession (docs/how-to); `--new-tables` begins
 * the migrations anew, for a register that has no data yet.
 */
const isCheck = process.argv.includes('--check')
const isAnew = process.argv.includes('--new-tables') && !isCheck
const root = path.resolve(import.meta.dirname, '..')

const schemas = spawnSync(process.execPath, ['--import', 'tsx', path.join(root, 'schemas/generate/index.ts'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
if (schemas.status !== 0) process.exit(schemas.status ?? 1)

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'generate-'))
process.env.DATA_DIR = scratch
delete process.env.DATABASE_URI
const typesFile = path.join(scratch, 'payload-types.ts')
process.env.PAYLOAD_TS_OUTPUT_PATH = typesFile

const stale: string[] = []
const { document } = await import('../api/v1/openapi/document.ts')
const { operations } = await import('../api/v1/operations/index.ts')
const openApiFile = path.join(scratch, 'openapi.json')
fs.writeFileSync(openApiFile, `${JSON.stringify(document(operations), null, 1)}\n`)
keep(openApiFile, path.join(root, 'docs/openapi.json'))

const { generateImportMap, getPayload } = await import('payload')
const { generateTypes } = await import('payload/node')
const { default: configPromise } = await import('../payload.config.ts')
const config = await configPromise
const importMapFile = path.join(scratch, 'importMap.js')
const importMapAt = config.admin.importMap.importMapFile!
fs.copyFileSync(importMapAt, importMapFile)

await generateTypes(config, { log: false })
keep(typesFile, config.typescript.outputFile!)
// The import map's paths are relative to where it lies: it is made in place, and put back when this only checks.
const mapBefore = fs.readFileSync(importMapAt, 'utf8')
await generateImportMap(config, { force: true, log: false })
const mapAfter = fs.readFileSync(importMapAt, 'utf8')
if (isCheck && mapAfter !== mapBefore) {
  stale.push(path.relative(root, importMapAt))
  fs.writeFileSync(importMapAt, mapBefore)
}

const payload = await getPayload({ config, disableOnInit: true })
const migrationsAt = path.join(root, 'database/migrations')
const migrations = path.join(scratch, 'migrations')
if (isAnew) fs.mkdirSync(migrations)
else fs.cpSync(migrationsAt, migrations, { recursive: true })
payload.db.migrationDir = migrations
payload.logger.level = 'silent'
const before = fs.readdirSync(migrations)
await payload.db.createMigration({ payload, migrationName: 'schema', forceAcceptWarning: true })
// Where nothing changed Payload writes a migration without a statement all the same.
const hasChanged = fs.readdirSync(migrations).some((file) => file.endsWith('.ts') && !before.includes(file) && fs.readFileSync(path.join(migrations, file), 'utf8').includes('sql`'))
if (hasChanged && isCheck) stale.push('database/migrations')
if (hasChanged && isAnew) fs.rmSync(migrationsAt, { recursive: true })
if (hasChanged && !isCheck) fs.cpSync(migrations, migrationsAt, { recursive: true })

fs.rmSync(scratch, { recursive: true, force: true })
if (stale.length > 0) {
  process.stderr.write(`Stale, run \`npm run generate\` and commit: ${stale.join(', ')}\n`)
  process.exit(1)
}
process.exit(0)

/** Puts a generated file in its place, or notes that the one there is stale. */
function keep(made: string, place: string): void {
  const isSame = fs.existsSync(place) && fs.readFileSync(made, 'utf8') === fs.readFileSync(place, 'utf8')
  if (isSame) return
  if (isCheck) stale.push(path.relative(root, place))
  else fs.copyFileSync(made, place)
}
