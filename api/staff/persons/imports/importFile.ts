import { forgetPieces, piecesSource, type Pieces } from '../../../../files/sealedPieces.ts'
import { readTable, type TableLine } from '../../../../files/readTable.ts'
import { fileStore } from '../../../../files/store.ts'
import { keyedDigest } from '../../../../access/identity/tokens.ts'
import type { Import } from '../../../../payload-types.ts'
import { settings } from '../../../../settings.ts'

/** The key that the file of an import is sealed under; it follows from the register's secret and the file's own salt. */
export function fileKey(salt: string): Buffer {
  return keyedDigest({ secret: settings().secret, purpose: 'import-file', text: salt })
}

/** What an import keeps of its file. */
export type KeptFile = Pieces & { salt: string }

/** The lines of an import's file. */
export async function* openTable({ pieces, format }: Pick<Import, 'pieces' | 'format'>): AsyncGenerator<TableLine> {
  const kept = pieces as KeptFile
  yield* readTable(piecesSource(fileStore(settings()), kept, fileKey(kept.salt)), format as 'csv' | 'xlsx')
}

/** Deletes the file of an import that needs it no more. */
export async function forgetFile({ pieces }: Pick<Import, 'pieces'>): Promise<void> {
  const kept = pieces as KeptFile | null
  if (kept?.keys) await forgetPieces(fileStore(settings()), kept.keys)
}
