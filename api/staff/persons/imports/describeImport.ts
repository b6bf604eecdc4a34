import type { PayloadRequest } from 'payload'
import { noCounts, type ImportCounts, type LineFinding } from '../../../../hooks/imports/dealWithLines.ts'
import type { Import, ImportFinding } from '../../../../payload-types.ts'
import { languageOf } from '../../language.ts'
import { findImport, importer } from './importer.ts'
import { lineSentence, type ToldLine } from './lineSentence.ts'

/** An import as its screen shows it. */
export type ImportDetail = Pick<Import, 'id' | 'fileName' | 'format' | 'register' | 'corrects' | 'size' | 'createdAt'> & {
  state: string
  failure?: string
  staffName?: string
  total?: number
  lines: number
  /** How much of the list has been read in the present phase, 0 to 1. */
  share: number
  counts: ImportCounts
  /** The first findings of the phase shown; the report has all of them. */
  findings: ToldLine[]
}

/** Findings on the screen. */
const shown = 100

/** An import with the first of its findings. */
export async function readImport(req: PayloadRequest): Promise<ImportDetail> {
  return describeImport(req, await findImport(req))
}

/** The imports into one's register, newest first. */
export async function listImports(req: PayloadRequest): Promise<{ imports: Omit<ImportDetail, 'findings'>[] }> {
  const { register } = importer(req)
  const { docs } = await req.payload.db.find<Import>({ collection: 'imports', where: { register: { equals: register } }, sort: '-createdAt', limit: 50, pagination: false })
  return { imports: docs.map(summary) }
}

/** The same for what was found already. */
export async function describeImport(req: PayloadRequest, job: Import): Promise<ImportDetail> {
  const language = languageOf(req)
  const findings: ToldLine[] = []
  for await (const finding of findingsOf(req, job)) {
    findings.push(lineSentence(finding, language))
    if (findings.length >= shown) break
  }
  return { ...summary(job), findings }
}

/** All that is wrong with the lines of an import in its present phase, in their order. */
export async function* findingsOf({ payload }: Pick<PayloadRequest, 'payload'>, { id, state }: Import): AsyncGenerator<LineFinding> {
  const phase = ['running', 'done'].includes(state) ? 'run' : 'check'
  for (let after = -1; ; ) {
    const { docs } = await payload.db.find<ImportFinding>({ collection: 'import-findings', where: { and: [{ import: { equals: id } }, { phase: { equals: phase } }, { from: { greater_than: after } }] }, sort: 'from', limit: 20, pagination: false })
    if (docs.length === 0) return
    for (const { findings } of docs) yield* findings as unknown as LineFinding[]
    after = docs.at(-1)!.from
  }
}

function summary({ id, fileName, format, register, corrects, size, createdAt, state, failure, staffName, total, lines, share, counts }: Import): Omit<ImportDetail, 'findings'> {
  return { id, fileName, format, register, corrects, size, createdAt, state, failure: failure ?? undefined, staffName: staffName ?? undefined, total: total ?? undefined, lines, share: share ?? 0, counts: { ...noCounts, ...(counts as Partial<ImportCounts>) } }
}
