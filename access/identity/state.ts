import { timingSafeEqual } from 'node:crypto'
import type { PortalId } from '../../settings.ts'
import { SignInError } from './SignInError.ts'
import { keyedDigest } from './tokens.ts'

/** What the register remembers of a sign-in while the browser is away at the real-name network. */
export type SignInState = {
  portal: PortalId
  /** Where the browser goes afterwards; checked against the portal's origin before it was signed. */
  returnTo: string
  /** base64url SHA-256 of the verifier that the portal's page keeps. */
  challenge: string
  /** Digest of the cookie that marks the browser which left. */
  browser: string
  /** Milliseconds since 1970. */
  expiresAt: number
}

/** How long a person may take to sign in, in milliseconds. */
export const stateLife = 15 * 60 * 1000

const field = 'accountant-sign-in'

/** The `goto` handed to the network: the return address, carrying the signed state. */
export function sealState(state: SignInState, secret: string): string {
  const text = Buffer.from(JSON.stringify(state)).toString('base64url')
  const target = new URL(state.returnTo)
  target.searchParams.set(field, `${text}.${signatureOf(text, secret).toString('base64url')}`)
  return target.href
}

/**
 * The state out of what the network sent back as `sp`; whether it has expired is the caller's to ask, who may still send
 * the browser home.
 * @throws {SignInError} `sign-in-state-forged` when there is none, or this register did not sign it
 */
export function openState(sp: string | null, secret: string): SignInState {
  const [text, signature] = sealedPart(sp).split('.')
  if (!text || !signature) throw new SignInError('sign-in-state-forged')
  const expected = signatureOf(text, secret)
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new SignInError('sign-in-state-forged')
  return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as SignInState
}

function sealedPart(sp: string | null): string {
  if (sp === null || sp.length > 4096 || !URL.canParse(sp)) return ''
  return new URL(sp).searchParams.get(field) ?? ''
}

function signatureOf(text: string, secret: string): Buffer {
  return keyedDigest({ secret, purpose: 'sign-in-state', text })
}
