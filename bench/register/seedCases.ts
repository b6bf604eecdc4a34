import path from 'node:path'
import { createClient, type Client } from '@libsql/client'

/** Where cases are put: the register's file while it is stopped, and the hand-written server's. */
export type Stores = { dataDir: string; baseline: Client }

/**
 * Fills both databases with copies of a case that was handed in for real, until each holds `total`: eight of ten in the
 * bureau whose queue is measured, two of ten of them waiting, the rest decided, handed in a minute apart.
 */
export async function seedCases({ dataDir, baseline, total }: Stores & { total: number }): Promise<void> {
  const register = createClient({ url: `file:${path.join(dataDir, 'register.db')}` })
  const { rows: [model], columns } = await register.execute("SELECT * FROM change_requests WHERE status = 'submitted' ORDER BY submitted_at LIMIT 1")
  if (!model) throw new Error('seed: expected a case that was handed in, there is none')
  const there = Number((await register.execute('SELECT count(*) AS n FROM change_requests')).rows[0]!.n)
  const own: { [column: string]: string } = {
    id: uuid,
    receipt: "'B' || printf('%09d', n)",
    applicant_name: "substr('赵钱孙李周吴郑王冯陈', n % 10 + 1, 1) || '某' || n",
    status,
    is_waiting: "n % 10 < 2",
    authority_id: authority('authority_id'),
    submitted_at: time,
    created_at: time,
    updated_at: time,
    decided_at: `CASE WHEN n % 10 >= 2 THEN ${time} END`,
    identity_key: "'bench-' || n",
    open_key: "'bench:' || n",
    applicant: "'bench-' || n",
  }
  const values = columns.map((column) => own[column] ?? `model."${column}"`)
  await register.execute({
    sql: `INSERT INTO change_requests (${columns.map((column) => `"${column}"`).join(', ')}) ${numbers} SELECT ${values.join(', ')} FROM numbers, (SELECT * FROM change_requests WHERE id = ?) AS model`,
    args: [there + 1, total, model.id as string],
  })
  await register.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  register.close()
  await seedBaseline(baseline, { there, total, model: model as unknown as Model })
}

type Model = { authority_id: string; kind: string; id_number_masked: string; due_on: string; answers: string; form: string; files: string; timeline: string }

/** The hand-written server gets the same rows, with the same JSON in them. */
async function seedBaseline(baseline: Client, { there, total, model }: { there: number; total: number; model: Model }): Promise<void> {
  const { rows: [{ n: had } = { n: 0 }] } = await baseline.execute("SELECT count(*) AS n FROM cases WHERE status <> 'draft'")
  const from = Math.max(there, Number(had)) + 1
  await baseline.execute({
    sql: `INSERT INTO cases (id, receipt, applicant_name, id_number_masked, kind, status, authority, submitted_at, due_on, claimed_by_name, answers, form, files, timeline, rev, applicant)
      ${numbers} SELECT ${uuid}, 'B' || printf('%09d', n), '某' || n, ?, ?, ${status}, ${authority('?')}, ${time}, ?, NULL, ?, ?, ?, ?, 3, 'bench-' || n FROM numbers`,
    args: [from, total, model.id_number_masked, model.kind, model.authority_id, model.due_on, model.answers, model.form, model.files, model.timeline],
  })
  await baseline.execute('PRAGMA wal_checkpoint(TRUNCATE)')
}

const numbers = 'WITH RECURSIVE numbers(n) AS (SELECT ? UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)'
const uuid = "lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || substr(lower(hex(randomblob(2))), 2) || '-a' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6)))"
const status = "CASE WHEN n % 10 < 2 THEN 'submitted' ELSE 'approved' END"
const time = "strftime('%Y-%m-%dT%H:%M:%fZ', '2020-01-01', '+' || n || ' minutes')"

/** Two of ten go elsewhere; another digit than the one that picks the status. */
function authority(own: string): string {
  return `CASE WHEN (n / 10) % 10 < 8 THEN ${own} ELSE '330212' END`
}
