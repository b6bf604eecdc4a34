import type { PayloadRequest } from 'payload'
import { may } from '../../../access/abilities.ts'
import { staffMember } from '../../../access/staff.ts'
import { languageOf } from '../language.ts'
import { StaffError } from '../StaffError.ts'
import { activeReasons } from './activeReasons.ts'

/** The reasons with which a request of a kind, or a change of a section, may be returned, in the order of the library. */
export async function readReasons(req: PayloadRequest): Promise<{ reasons: { id: string; title: string; text: string }[] }> {
  if (!staffMember(req)) throw new StaffError(401, 'not-signed-in')
  if (!may(req, 'decide') && !may(req, 'edit-reasons')) throw new StaffError(403, 'not-a-reviewer')
  const { kind, section } = req.query
  const language = languageOf(req)
  const reasons = await activeReasons(req.payload)
  return {
    reasons: reasons.filter(({ kinds, sections }) => fits(kinds, kind) && fits(sections, section)).map(({ id, title, text }) => ({ id, title: title[language], text: text[language] })),
  }
}

/** Whether a reason is meant for what is asked; one that names nothing is for all, and whoever asks for nothing sees all. */
function fits(meant: string[], asked: unknown): boolean {
  return meant.length === 0 || typeof asked !== 'string' || asked === '' || meant.includes(asked)
}
