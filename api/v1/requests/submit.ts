import { checkForm } from '@accountant-register/schemas/validators/checkForm.ts'
import { requiredEvidence } from '@accountant-register/schemas/rules/requiredEvidence.ts'
import { maskIdNumber } from '@accountant-register/schemas/mask/maskIdNumber.ts'
import type { Finding, Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { ConflictError } from '../../../hooks/review/ConflictError.ts'
import { isUniqueViolation } from '../../../access/identity/isUniqueViolation.ts'
import { daysToDecide } from '../../../hooks/review/daysToDecide.ts'
import { keptDueOn } from '../../../hooks/review/keptDueOn.ts'
import { registrationKey } from '../../../hooks/review/keysOf.ts'
import { shanghaiDate } from '../../../hooks/review/shanghaiDate.ts'
import { transition } from '../../../hooks/review/transition.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import type { Settings } from '../../../settings.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { withNameSource } from '../employers/nameSource.ts'
import { applicantOf } from '../applicantOf.ts'
import type { SignedCall } from '../operation.ts'
import { detailOf } from './detailOf.ts'
import { filesOf, hasFile, type Files } from './files.ts'
import { forgetUnsent } from './forgetUnsent.ts'
import { formOf } from './formOf.ts'
import { misfitsOf } from './misfits.ts'
import { ownRequest } from './ownRequest.ts'
import { refuseIfRegistered } from './refuseIfRegistered.ts'
import { route } from './route.ts'

/** Hands the caller's draft in as it was just read, if it is whole; one handed in already with this edition is given as it is. */
export async function submit(call: SignedCall, request: ChangeRequest, edition: number): Promise<ChangeRequest> {
  if (isHandedIn(request, edition)) return request
  await refuseUnlessReady(request, edition, call)
  await refuseIfRegistered(call)
  const data = await handedIn(request, call)
  try {
    const submitted = await transition({ payload: call.payload, request, event: 'submit', actor: applicantOf(call), data, now: call.now })
    await forgetUnsent(call, request, submitted)
    return submitted
  } catch (error) {
    // The document of today's sign-in is another than the draft began with, and somebody has a registration under it.
    if (isUniqueViolation(error)) throw new RefusalError('registration-open')
    if (!(error instanceof ConflictError)) throw error
    // Another click or tab was first: the same submission counts once, anything else is told as what it is.
    const current = await ownRequest(call)
    if (isHandedIn(current, edition)) return current
    await refuseUnlessReady(current, edition, call)
    throw error
  }
}

/** Whether a request was handed in with this edition. */
export function isHandedIn({ status, edition: current }: ChangeRequest, edition: number): boolean {
  return current === edition && ['submitted', 'reviewing', 'approved', 'returned', 'applied'].includes(status)
}

/** @throws {RefusalError} `request-not-open` or `edition-conflict`, with the request as it is */
export async function refuseUnlessReady(request: ChangeRequest, edition: number, call: SignedCall): Promise<void> {
  const code = request.status !== 'draft' ? 'request-not-open' : request.edition !== edition ? 'edition-conflict' : undefined
  if (code) throw new RefusalError(code, { params: { status: request.status }, body: { request: await detailOf(request, call) } })
}

/** What a request states once it is handed in. */
async function handedIn(request: ChangeRequest, call: SignedCall): Promise<Partial<ChangeRequest>> {
  const { applicant, now, settings } = call
  const form = formOf(request, applicant)
  const findings = faultsOf(form, shanghaiDate(now))
  if (findings.length > 0) throw new RefusalError('form-invalid', { errors: findings })
  const bureau = await route(call, { form, request })
  const files = demandedFiles(form, filesOf(request), settings)
  return {
    form: (await withNameSource(withoutPick(form), call)) as ChangeRequest['form'],
    files: files as ChangeRequest['files'],
    identityKey: applicant.identityKey,
    openKey: registrationKey(applicant.identityKey),
    applicantName: applicant.name,
    idNumberMasked: maskIdNumber(applicant.idNumber),
    authority: bureau.id,
    register: bureau.register,
    submittedAt: now.toISOString(),
    dueOn: await keptDueOn(call.payload, now, daysToDecide(settings, { register: bureau.register, kind: 'registration' })),
    decidedAt: null,
  }
}

/** The pick among several bureaus has done its work: the request has its bureau. */
function withoutPick(form: Form): Form {
  const { authority, ...workplace } = form.workplace ?? {}
  return authority === undefined ? form : { ...form, workplace }
}

/** All that is wrong with a form; what the forms have no place for is told as that, for correcting it is another matter. */
function faultsOf(form: Form, today: string): Finding[] {
  const misfits = misfitsOf(form)
  const faults = checkForm(form, { today }).filter(({ path }) => !misfits.some((misfit) => misfit.path === path))
  return [...misfits, ...faults]
}

/** The files that the form demands, all of them and no others: what is not needed is nobody's to look at. */
function demandedFiles(form: Form, files: Files, { evidence }: Pick<Settings, 'evidence'>): Files {
  const kinds = requiredEvidence(form, evidence)
  const errors = kinds.filter((kind) => !hasFile(files, kind)).map((kind): Finding => ({ path: `/files/${kind}`, code: 'file-missing', params: {} }))
  if (errors.length > 0) throw new RefusalError('evidence-incomplete', { errors })
  return Object.fromEntries(kinds.map((kind) => [kind, files[kind]!]))
}
