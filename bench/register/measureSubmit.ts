import type { Client } from '@libsql/client'
import { makePictures } from '../applicants/pictures.ts'
import { prepareDraft, submitDraft, type Draft } from '../applicants/prepareDraft.ts'
import { answers } from '../applicants/answers.ts'
import { digestOf } from '../baseline/routes.ts'
import type { Figure } from '../figures/figure.ts'
import { median } from '../figures/stats.ts'
import { callJson } from '../load/call.ts'
import { atOnce, drive } from '../load/drive.ts'
import type { Addresses } from '../../test/helpers/system.ts'

export type SubmitOptions = { addresses: Addresses; baseline: string; db: Client; count: number; firstPerson: number }

/** Hands in drafts prepared beforehand, to the register and to the hand-written server, eight at a time. */
export async function measureSubmit({ addresses, baseline, db, count, firstPerson }: SubmitOptions): Promise<Figure[]> {
  const warmUp = Math.ceil(count / 5)
  const total = count + warmUp
  const { register, portals } = addresses
  const pictures = await makePictures()
  const drafts: Draft[] = []
  const times: number[] = []
  await atOnce({
    from: 0,
    to: total,
    concurrency: 4,
    one: async (n) => {
      const began = performance.now()
      drafts[n] = await prepareDraft({ register, portal: 'ningbo', returnTo: `${portals.ningbo}/register`, n: firstPerson + n }, pictures)
      times.push(performance.now() - began)
    },
  })
  await seedDrafts(db, total)
  const ours = await drive({ count, warmUp, concurrency: 8, one: (n) => submitDraft(register, drafts[n]!) })
  const theirs = await drive({
    count,
    warmUp,
    concurrency: 8,
    one: (n) => callJson(`${baseline}/submit/draft-${n}`, { method: 'POST', headers: { Authorization: `Bearer token-${n}` }, body: { isConfirmed: true } }),
  })
  return [
    { what: 'submit, throughput', unit: '/s', ours: ours.perSecond, baseline: theirs.perSecond, aim: { of: 'ratio', atLeast: 0.25 } },
    { what: 'submit, p50 of 8 at once', unit: 'ms', ours: ours.p50, baseline: theirs.p50 },
    { what: 'submit, p95 of 8 at once', unit: 'ms', ours: ours.p95, baseline: theirs.p95 },
    { what: 'sign-in to complete draft, two pictures, p50 of 4 at once', unit: 'ms', ours: median(times) },
  ]
}

/** The hand-written server's drafts: the same answers, the same number of papers, a token each. */
async function seedDrafts(db: Client, total: number): Promise<void> {
  const json = JSON.stringify(answers)
  const far = new Date(Date.now() + 3_600_000).toISOString()
  await db.batch(
    Array.from({ length: total }, (_, n) => [
      { sql: "INSERT INTO cases (id, receipt, applicant_name, id_number_masked, kind, status, answers, files, timeline, applicant) VALUES (?, ?, '某人', '330203********0016', 'registration', 'draft', ?, '{}', '[]', ?)", args: [`draft-${n}`, `D${n}`, json, `person-${n}`] },
      { sql: "INSERT INTO files (id, case_id, kind, page, bytes, width, height) VALUES (?, ?, 'photo', 1, 90000, 413, 579), (?, ?, 'householdProof', 1, 90000, 620, 877), (?, ?, 'fullTimeDiploma', 1, 90000, 620, 877)", args: [`p-${n}`, `draft-${n}`, `h-${n}`, `draft-${n}`, `f-${n}`, `draft-${n}`] },
      { sql: 'INSERT INTO tokens (digest, applicant, expires_at) VALUES (?, ?, ?)', args: [digestOf(`token-${n}`), `person-${n}`, far] },
    ]).flat(),
    'write',
  )
}
