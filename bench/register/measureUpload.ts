import sharp from 'sharp'
import { makePictures } from '../applicants/pictures.ts'
import { openDraft, upload } from '../applicants/prepareDraft.ts'
import type { Figure } from '../figures/figure.ts'
import { medians, sampled } from '../figures/sampled.ts'
import type { Addresses } from '../../test/helpers/system.ts'

/** Uploads a picture as a phone takes it, one after another, against sharp's own time to make of it what the register makes. */
export async function measureUpload({ addresses: { register, portals }, person, runs }: { addresses: Addresses; person: number; runs: number }): Promise<Figure[]> {
  const { large } = await makePictures()
  const opened = await openDraft({ register, portal: 'ningbo', returnTo: `${portals.ningbo}/register`, n: person })
  const kind = 'householdProof'
  sharp.concurrency(1)
  const pairs = await sampled({ runs, warmUp: 2 }, async () => ({
    ours: await timed(() => upload(register, opened, kind, large)),
    theirs: await timed(() => sharp(large).autoOrient().jpeg({ quality: 85, chromaSubsampling: '4:2:0' }).toBuffer()),
  }))
  return [{ what: `upload of ${(large.length / 1e6).toFixed(1)} MB, against sharp alone`, unit: 'ms', ...medians(pairs), aim: { of: 'ratio', atMost: 1.3 } }]
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
