import type { PayloadRequest } from 'payload'
import { bureauLabel } from '@accountant-register/schemas/labels/bureauLabel.ts'
import { staffMember } from '../../../access/staff.ts'
import { bureauTree } from '../bureauName.ts'
import { languageOf } from '../language.ts'

/** A bureau by which a queue can be narrowed. */
export type BureauChoice = { code: string; name: string }

/** The bureaus whose cases the reader sees; none where there is only one, since nothing is to be chosen then. */
export async function bureauChoices(req: PayloadRequest): Promise<BureauChoice[]> {
  const member = staffMember(req)
  const language = languageOf(req)
  const isSeen = ({ id, register }: { id: string; register: string }): boolean => (member?.role === 'registerAdministrator' ? register === member.register : (member?.bureaus ?? []).includes(id))
  const seen = [...(await bureauTree(req.payload)).values()].filter(isSeen).map((bureau) => ({ code: String(bureau.id), name: bureauLabel(bureau, language) }))
  return seen.length > 1 ? seen.sort((a, b) => a.code.localeCompare(b.code)) : []
}
