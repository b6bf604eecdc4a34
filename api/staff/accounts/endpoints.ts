import type { Endpoint } from 'payload'
import { answer } from '../answer.ts'
import { beginOidc } from './beginOidc.ts'
import { finishOidc } from './finishOidc.ts'
import { beginSecondFactor, confirmSecondFactor, passSecondFactor, readSecondFactor, removeSecondFactor, renewCodes, resetSecondFactor } from './secondFactor.ts'
import { endOtherSessions, endSession, listSessions } from './sessions.ts'

/** What a member of staff calls for the own account, and administrators for others'. */
export const accountEndpoints: Endpoint[] = [
  { path: '/sign-in/oidc', method: 'get', handler: answer(beginOidc) },
  { path: '/sign-in/oidc/callback', method: 'get', handler: answer(finishOidc) },
  { path: '/account/second-factor', method: 'get', handler: answer(readSecondFactor) },
  { path: '/account/second-factor/begin', method: 'post', handler: answer(beginSecondFactor) },
  { path: '/account/second-factor/confirm', method: 'post', handler: answer(confirmSecondFactor) },
  { path: '/account/second-factor/pass', method: 'post', handler: answer(passSecondFactor) },
  { path: '/account/second-factor/codes', method: 'post', handler: answer(renewCodes) },
  { path: '/account/second-factor/remove', method: 'post', handler: answer(removeSecondFactor) },
  { path: '/accounts/:id/second-factor/reset', method: 'post', handler: answer(resetSecondFactor) },
  { path: '/accounts/:id/sessions', method: 'get', handler: answer(listSessions) },
  { path: '/accounts/:id/sessions/end-others', method: 'post', handler: answer(endOtherSessions) },
  { path: '/accounts/:id/sessions/:session/end', method: 'post', handler: answer(endSession) },
]
