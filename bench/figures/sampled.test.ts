import { expect, it } from 'vitest'
import { medians, sampled } from './sampled.ts'

it('counts no sample of the warm-up, and takes all of them one after another', async () => {
  let taken = 0
  expect(await sampled({ runs: 3, warmUp: 2 }, async () => (taken += 1))).toEqual([3, 4, 5])
})

it('puts the middle of ours beside the middle of theirs', () => {
  const pairs = [9, 1, 2].map((ours) => ({ ours, theirs: ours * 10 }))
  expect(medians(pairs)).toEqual({ ours: 2, baseline: 20 })
})
