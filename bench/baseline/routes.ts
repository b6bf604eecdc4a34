import { createHash } from 'node:crypto'
import type { Client, InStatement, Row } from '@libsql/client'
import { faultsOf } from './checks.ts'

export type Outcome = { status: number; body: unknown }

const signedOut: Outcome = { status: 401, body: { code: 'session-expired' } }

/** Hands a case in: token, owner, every field, one conditional write and its audit entry in one transaction. */
export async function submit(db: Client, id: string, token: string, body: { isConfirmed?: unknown }): Promise<Outcome> {
  const now = new Date().toISOString()
  const applicant = await ownerOf(db, token)
  if (!applicant) return signedOut
  const { rows: [found] } = await db.execute({ sql: 'SELECT * FROM cases WHERE id = ? AND applicant = ?', args: [id, applicant] })
  if (!found) return { status: 404, body: { code: 'not-found' } }
  if (body.isConfirmed !== true) return { status: 422, body: { code: 'not-confirmed' } }
  const answers = JSON.parse(found.answers as string) as Parameters<typeof faultsOf>[0]
  const errors = faultsOf(answers)
  const { rows: files } = await db.execute({ sql: 'SELECT kind FROM files WHERE case_id = ?', args: [id] })
  for (const kind of ['photo', 'householdProof']) if (!files.some((file) => file.kind === kind)) errors.push({ path: `/files/${kind}`, code: 'file-missing' })
  if (errors.length > 0) return { status: 422, body: { code: 'invalid', errors } }
  const rev = Number(found.rev) + 1
  const timeline = [...(JSON.parse(found.timeline as string) as unknown[]), { rev, event: 'submit', at: now, by: 'applicant' }]
  const authority = String((answers.workplace as { residenceRegion: string }).residenceRegion).slice(0, 6)
  const dueOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const [write] = await db.batch([
    { sql: "UPDATE cases SET status = 'submitted', authority = ?, submitted_at = ?, due_on = ?, form = answers, timeline = ?, rev = ? WHERE id = ? AND status = 'draft' AND rev = ?", args: [authority, now, dueOn, JSON.stringify(timeline), rev, id, rev - 1] },
    auditEntry({ key: `${id}:${rev}`, at: now, actor: `applicant:${applicant}`, action: 'submit', subject: id }),
  ], 'write')
  if (write!.rowsAffected !== 1) return { status: 409, body: { code: 'edition-conflict' } }
  return { status: 200, body: { ...detailOf(found), status: 'submitted', submittedAt: now, dueOn, timeline, files } }
}

/** The first page of a bureau's queue, oldest first, with the columns the register's list shows. */
export async function queue(db: Client, token: string): Promise<Outcome> {
  const authority = await ownerOf(db, token)
  if (!authority) return signedOut
  const { rows } = await db.execute({
    sql: `SELECT id, receipt, applicant_name, kind, status, authority, submitted_at, due_on, claimed_by_name FROM cases
      WHERE authority = ? AND status <> 'draft' ORDER BY submitted_at LIMIT 50`,
    args: [authority],
  })
  return { status: 200, body: { docs: rows.map((row) => ({ ...row })) } }
}

/** The cases of a bureau that are to be decided, oldest first. */
export async function open(db: Client, token: string): Promise<Outcome> {
  const authority = await ownerOf(db, token)
  if (!authority) return signedOut
  const { rows } = await db.execute({
    sql: `SELECT id, receipt, applicant_name, kind, status, authority, submitted_at, due_on, claimed_by_name FROM cases
      WHERE authority = ? AND status IN ('submitted', 'reviewing') ORDER BY submitted_at LIMIT 50`,
    args: [authority],
  })
  return { status: 200, body: { docs: rows.map((row) => ({ ...row })) } }
}

/** A case with its files, the cases before and after it, and a note that someone read it. */
export async function detail(db: Client, id: string, token: string): Promise<Outcome> {
  const authority = await ownerOf(db, token)
  if (!authority) return signedOut
  const { rows: [found] } = await db.execute({ sql: 'SELECT * FROM cases WHERE id = ? AND authority = ?', args: [id, authority] })
  if (!found) return { status: 404, body: { code: 'not-found' } }
  const at = new Date().toISOString()
  await db.execute(auditEntry({ key: `read:${id}:${at.slice(0, 13)}`, at, actor: 'staff:1', action: 'read', subject: id }))
  const { rows: files } = await db.execute({ sql: 'SELECT * FROM files WHERE case_id = ?', args: [id] })
  const args = [authority, found.submitted_at as string]
  const { rows: [previous] } = await db.execute({ sql: "SELECT id FROM cases WHERE authority = ? AND status IN ('submitted', 'reviewing') AND submitted_at < ? ORDER BY submitted_at DESC LIMIT 1", args })
  const { rows: [next] } = await db.execute({ sql: "SELECT id FROM cases WHERE authority = ? AND status IN ('submitted', 'reviewing') AND submitted_at > ? ORDER BY submitted_at LIMIT 1", args })
  return { status: 200, body: { ...detailOf(found), files: files.map((file) => ({ ...file })), previous: previous?.id, next: next?.id } }
}

/** Whom a token speaks for: an applicant, or a reviewer's bureau. */
async function ownerOf(db: Client, token: string): Promise<string | undefined> {
  const { rows: [session] } = await db.execute({ sql: 'SELECT applicant FROM tokens WHERE digest = ? AND expires_at > ?', args: [digestOf(token), new Date().toISOString()] })
  return session?.applicant as string | undefined
}

function detailOf(row: Row): { [column: string]: unknown } {
  const parsed = ['answers', 'form', 'timeline'].map((name) => [name, row[name] ? JSON.parse(row[name] as string) : undefined])
  return { ...row, ...Object.fromEntries(parsed) }
}

function auditEntry({ key, at, actor, action, subject }: { [field in 'key' | 'at' | 'actor' | 'action' | 'subject']: string }): InStatement {
  return { sql: 'INSERT INTO audit (key, at, actor, action, subject) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING', args: [key, at, actor, action, subject] }
}

/** The form in which a token is kept. */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
