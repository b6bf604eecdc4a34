import { fileLimits } from '@accountant-register/schemas/generated/pictureRules.ts'
import { requiredEvidence } from '@accountant-register/schemas/rules/requiredEvidence.ts'
import { demandedByChange } from '../changes/demandedByChange.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import type { SignedCall } from '../operation.ts'
import { formOf } from './formOf.ts'

/**
 * The page that a path names.
 * @throws {RefusalError} `file-page-invalid` for what is no page of the kind; the photo has one, a paper some
 */
export function pageOf({ kind, page }: { [name: string]: string }): number {
  const max = kind === 'photo' ? 1 : fileLimits.maxPages
  if (!/^[1-9]$/.test(page ?? '') || Number(page) > max) throw new RefusalError('file-page-invalid', { path: '/files', params: { max } })
  return Number(page)
}

/** @throws {RefusalError} `file-not-demanded` for a kind that the answers, as they stand, do not ask for */
export async function refuseUnlessDemanded(request: ChangeRequest, kind: string, call: SignedCall): Promise<void> {
  const kinds = request.kind === 'change' ? await demandedByChange(request, call) : requiredEvidence(formOf(request, call.applicant), call.settings.evidence)
  if (!kinds.includes(kind)) throw new RefusalError('file-not-demanded', { path: '/files' })
}
