import { takeCode } from '../applicants/signIn.ts'
import type { Addresses } from '../../test/helpers/system.ts'
import type { Target } from './visit.ts'

/** What is to be loaded of a portal, and as whom. */
export type Arrival = { addresses: Addresses; path: string; host: string; ready: string; person: number }

/**
 * A portal's page as the browser finds it on its way back from the sign-in: the one-time code in the fragment, and in the tab
 * what the widget left there before it sent the browser away.
 */
export async function arrive({ addresses: { register, portals }, path, host, ready, person }: Arrival): Promise<Target> {
  const page = `${portals.ningbo}${path}`
  const { code, verifier } = await takeCode({ register, portal: 'ningbo', returnTo: page, n: person })
  return { address: `${page}#accountant-code=${code}`, host, ready, memory: { [`accountant-register:ningbo@${register}:departure`]: JSON.stringify({ verifier, hash: '' }) } }
}
