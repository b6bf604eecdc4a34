import type { Access, PayloadRequest, Where } from 'payload'
import { bureauConstraint } from './ownBureau.ts'

/** Statuses in which a request has been handed in at least once; drafts are their author's alone. */
export const handedIn = ['submitted', 'reviewing', 'returned', 'approved', 'applied']

/** The cases a reviewer may see: of their bureau, and handed in; `path` leads from the row to the request. */
export function caseConstraint(req: Pick<PayloadRequest, 'user'>, path = ''): Where | false {
  const bureau = bureauConstraint(req, path)
  return bureau && { and: [bureau, { [`${path}status`]: { in: [...handedIn] } }] }
}

/** Grants reviewers the handed-in requests of their bureau. */
export const casesOfOwnBureau: Access = ({ req }) => caseConstraint(req)
