import { auditActions } from '../../hooks/audit/actions.ts'
import type { Language } from './language.ts'

/** What was done, in the words of the audit trail. */
export function actionName(action: keyof typeof auditActions, language: Language): string {
  return auditActions[action][language]
}
