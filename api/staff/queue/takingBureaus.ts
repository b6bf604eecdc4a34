import type { PayloadRequest } from 'payload'
import { bureauLabel } from '@accountant-register/schemas/labels/bureauLabel.ts'
import { bureauTree } from '../bureauName.ts'
import { languageOf } from '../language.ts'
import { reviewer } from '../reviewer.ts'
import type { BureauChoice } from './bureauChoices.ts'

/** The bureaus that take applications, by register: those a case can be handed to. */
export async function takingBureaus(req: PayloadRequest): Promise<(BureauChoice & { register: string })[]> {
  reviewer(req)
  const language = languageOf(req)
  const bureaus = [...(await bureauTree(req.payload)).values()].filter(({ accepting }) => accepting)
  return bureaus.map((bureau) => ({ code: String(bureau.id), name: bureauLabel(bureau, language), register: bureau.register })).sort((a, b) => a.code.localeCompare(b.code))
}
