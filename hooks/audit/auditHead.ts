import fs from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { findRow } from '../../database/findRow.ts'
import { lastLink } from './linkAudit.ts'
import type { AuditHead } from './verifyAudit.ts'

/** The end of the chain as it is remembered in the data folder, outside the database. */
export function rememberedHead(dataDir: string): AuditHead | undefined {
  const file = fileIn(dataDir)
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as AuditHead) : undefined
}

/** Remembers an end of the chain, in one step. */
export function rememberHead(dataDir: string, head: AuditHead): void {
  const beside = `${fileIn(dataDir)}.${process.pid}`
  fs.writeFileSync(beside, `${JSON.stringify(head)}\n`, { mode: 0o600 })
  fs.renameSync(beside, fileIn(dataDir))
}

/** Remembers where the chain ends now, unless what was remembered before is no part of it any more: then says so in the log. */
export async function keepHead(payload: Payload, dataDir: string): Promise<boolean> {
  const [known, last] = [rememberedHead(dataDir), await lastLink(payload)]
  const there = known && (await findRow(payload, 'audit-links', { seq: known.seq }))
  if (known && there?.digest !== known.digest) {
    payload.logger.error({ msg: `audit: the chain no longer has link ${known.seq}; run audit:verify` })
    return false
  }
  if (last && last.digest !== known?.digest) rememberHead(dataDir, { seq: last.seq, digest: last.digest })
  return true
}

function fileIn(dataDir: string): string {
  return path.join(dataDir, 'audit-head.json')
}
