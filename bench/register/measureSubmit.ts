import type { Client } from '@libsql/client'
import { makePictures } from '../applicants/pictures.ts'
import { prepareDraft, submitDraft, type Draft } from '../applicants/prepareDraft.ts'
import type { Figure } from '../figures/figure.ts'
import { median } from '../figures/stats.ts'
import { callJson } from '../load/call.ts'
import { atOnce, compare } from '../load/drive.ts'
import type { Addresses } from '../../test/helpers/system.ts'
import { seedDrafts } from './seedDrafts.ts'

export type SubmitOptions = { addresses: Addresses; baseline: string; db: Client; bureau: string; count: number; firstPerson: number }

/** Hands in drafts prepared beforehand, to the register and to the hand-written server, eight at a time. */
export async function measureSubmit({ addresses, baseline, db, bureau, count, firstPerson }: SubmitOptions): Promise<Figure[]> {
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
  await seedDrafts(db, { total, bureau })
  const headers = (n: number) => ({ Authorization: `Bearer token-${n}` })
  const { ours, theirs } = await compare({
    count,
    warmUp,
    ours: (n) => submitDraft(register, drafts[n]!),
    theirs: (n) => callJson(`${baseline}/submit/draft-${n}`, { method: 'POST', headers: headers(n), body: { isConfirmed: true } }),
  })
  return [
    { what: 'submit, throughput', unit: '/s', ours: ours.perSecond, baseline: theirs.perSecond, aim: { of: 'ratio', atLeast: 0.25 } },
    { what: 'submit, p50 of 8 at once', unit: 'ms', ours: ours.p50, baseline: theirs.p50 },
    { what: 'submit, p95 of 8 at once', unit: 'ms', ours: ours.p95, baseline: theirs.p95 },
    { what: 'sign-in to complete draft, two pictures, p50 of 4 at once', unit: 'ms', ours: median(times) },
  ]
}
