import type { PayloadRequest } from 'payload'
import { findCase } from '../findCase.ts'
import { readBody } from '../readBody.ts'
import { reviewer } from '../reviewer.ts'
import { StaffError } from '../StaffError.ts'
import { obstacleTo, type Obstacle } from './obstacleTo.ts'
import { readSelection, type Chosen } from './readSelection.ts'

/** One of the chosen cases: approved with the others, or left out and why. */
export type PreviewLine = Chosen & { name?: string; receipt?: string; obstacle?: Obstacle }

/** What approving the chosen cases at once would do; does nothing. */
export async function previewMany(req: PayloadRequest): Promise<{ lines: PreviewLine[] }> {
  reviewer(req)
  const chosen = readSelection((await readBody(req, ['cases'])).cases)
  const now = new Date()
  const lines: PreviewLine[] = []
  for (const one of chosen) lines.push(await preview(req, one, now))
  return { lines }
}

async function preview(req: PayloadRequest, { id, rev }: Chosen, now: Date): Promise<PreviewLine> {
  try {
    const request = await findCase(req, id)
    return { id, rev, name: request.applicantName, receipt: request.receipt, obstacle: await obstacleTo(req, request, rev, now) }
  } catch (error) {
    if (error instanceof StaffError && error.status === 404) return { id, rev, obstacle: 'not-found' }
    throw error
  }
}
