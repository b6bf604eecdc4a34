import type { Payload } from 'payload'
import { isEmpty } from '../../database/isEmpty.ts'
import { foldSteps } from './foldSteps.ts'
import { noteAllSteps } from './noteAllSteps.ts'

/**
 * Keeps the tallies up to date, as a task of the worker. While there are none at all, the cases of a register that is older than its
 * figures are noted first: only after that the first tally is written, so a crash on the way begins it again.
 */
export async function keepFigures(payload: Payload): Promise<void> {
  if (await isEmpty(payload, 'tallies')) await noteAllSteps(payload)
  await foldSteps(payload)
}
