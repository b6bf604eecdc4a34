import { DirectoryUnavailableError } from './DirectoryUnavailableError.ts'
import type { EmployerDirectory } from './EmployerDirectory.ts'

type Options = {
  /** Address below which each employer stands under its code, without a slash at the end. */
  base: string
  /** Sent as a bearer token. */
  token?: string
  /** Milliseconds until the whole answer must be there. @default 3000 */
  timeout?: number
}

/** Longest answer that is read, in bytes: a name needs a few hundred. */
const longest = 64 * 1024

/** A directory asked by `GET {base}/{code}`: JSON with the employer's `name`, or 404 where the code is unknown. */
export function httpDirectory({ base, token, timeout = 3000 }: Options): EmployerDirectory {
  const headers = { Accept: 'application/json', ...(token && { Authorization: `Bearer ${token}` }) }
  return {
    async find(code) {
      try {
        // A redirect could lead the token elsewhere; a directory that has moved gets its new address in the settings.
        const response = await fetch(`${base}/${encodeURIComponent(code)}`, { headers, redirect: 'error', signal: AbortSignal.timeout(timeout) })
        if (response.ok) return { name: nameIn(await textOf(response)) }
        await response.body?.cancel()
        if (response.status === 404) return undefined
        throw new Error(`expected 200 or 404, got ${response.status}`)
      } catch (cause) {
        throw new DirectoryUnavailableError('employers: expected an answer of the directory', { cause })
      }
    },
  }
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  // The types of the browser, in force here too, do not know that a stream can be walked through.
  for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > longest) throw new Error(`expected at most ${longest} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function nameIn(text: string): string {
  const answer: unknown = JSON.parse(text)
  const name = typeof answer === 'object' && answer !== null && 'name' in answer ? answer.name : undefined
  const plain = typeof name === 'string' ? name.trim().replace(/\s+/g, ' ') : ''
  // Length as in the form (workplace.employerName): a name that it would refuse helps nobody.
  if (plain.length < 2 || plain.length > 100 || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(plain)) throw new Error('expected a name of 2 to 100 characters')
  return plain
}
