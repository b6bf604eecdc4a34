import sharp from 'sharp'
import { makePictures } from '../applicants/pictures.ts'
import { type Request } from '../applicants/prepareDraft.ts'
import { signIn } from '../applicants/signIn.ts'
import type { Figure } from '../figures/figure.ts'
import { median } from '../figures/stats.ts'
import { callJson } from '../load/call.ts'
import type { Addresses } from '../../test/helpers/system.ts'

/** Uploads a picture as a phone takes it, one after another, against sharp's own time to decode it and encode it anew. */
export async function measureUpload({ addresses: { register, portals }, person, runs }: { addresses: Addresses; person: number; runs: number }): Promise<Figure[]> {
  const { large } = await makePictures()
  const token = await signIn({ register, portal: 'ningbo', returnTo: `${portals.ningbo}/register`, n: person })
  const headers = { Authorization: `Bearer ${token}` }
  const notice = await callJson<{ version: number }>(`${register}/v1/notices/ningbo/registration`)
  const draft = await callJson<Request>(`${register}/v1/registrations`, { method: 'POST', headers, body: { portal: 'ningbo', noticeVersion: notice.version } })
  const kind = 'householdProof'
  const ours: number[] = []
  const theirs: number[] = []
  sharp.concurrency(1)
  for (let run = -2; run < runs; run += 1) {
    const upload = await timed(() => callJson(`${register}/v1/requests/${draft.id}/files/${kind}/1`, { method: 'PUT', headers, body: large }))
    const alone = await timed(() => sharp(large).autoOrient().jpeg({ quality: 82 }).toBuffer())
    if (run >= 0) (ours.push(upload), theirs.push(alone))
  }
  return [{ what: `upload of ${(large.length / 1e6).toFixed(1)} MB, against sharp alone`, unit: 'ms', ours: median(ours), baseline: median(theirs), aim: { of: 'ratio', atMost: 1.3 } }]
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
