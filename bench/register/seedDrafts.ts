import type { Client, InStatement } from '@libsql/client'
import { answers } from '../applicants/answers.ts'
import { digestOf } from '../baseline/routes.ts'

/** By which the hand-written server knows the reviewer. */
export const reviewerToken = 'reviewer-token'

/** Puts drafts into the hand-written server's database: the same answers, the same number of papers, a token each; and a reviewer's. */
export async function seedDrafts(db: Client, { total, bureau }: { total: number; bureau: string }): Promise<void> {
  const json = JSON.stringify(answers)
  const far = new Date(Date.now() + 3_600_000).toISOString()
  const token = (text: string, owner: string): InStatement => ({ sql: 'INSERT INTO tokens (digest, applicant, expires_at) VALUES (?, ?, ?)', args: [digestOf(text), owner, far] })
  await db.execute(token(reviewerToken, bureau))
  await db.batch(
    Array.from({ length: total }, (_, n) => [
      { sql: "INSERT INTO cases (id, receipt, applicant_name, id_number_masked, kind, status, answers, files, timeline, applicant) VALUES (?, ?, '某人', '330203********0016', 'registration', 'draft', ?, '{}', '[]', ?)", args: [`draft-${n}`, `D${n}`, json, `person-${n}`] },
      { sql: "INSERT INTO files (id, case_id, kind, page, bytes, width, height) VALUES (?, ?, 'photo', 1, 90000, 413, 579), (?, ?, 'householdProof', 1, 90000, 620, 877), (?, ?, 'fullTimeDiploma', 1, 90000, 620, 877)", args: [`p-${n}`, `draft-${n}`, `h-${n}`, `draft-${n}`, `f-${n}`, `draft-${n}`] },
      token(`token-${n}`, `person-${n}`),
    ]).flat(),
    'write',
  )
}
