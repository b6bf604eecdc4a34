import type { PayloadRequest } from 'payload'
import { recordAudit } from '../../../hooks/audit/recordAudit.ts'

/** What is done with a second factor, a session or a binding. */
export type AccountStep = 'second-factor-enrol' | 'second-factor-pass' | 'second-factor-fail' | 'second-factor-remove' | 'second-factor-reset' | 'recovery-code-use' | 'recovery-codes-renew' | 'session-end' | 'sign-in-bind'

/** Enters in the audit trail a step that concerns an account; never a code, a secret or an id of a session. */
export async function recordAccountStep(req: PayloadRequest, action: AccountStep, staff: string): Promise<void> {
  // Between the password and the code nobody is signed in yet, though it is known whose password it was.
  await recordAudit(req, { action, subject: `staff:${staff}`, actor: `staff:${String(req.user?.id ?? staff)}` })
}
