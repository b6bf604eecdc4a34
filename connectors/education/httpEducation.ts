import { EducationUnavailableError } from './EducationUnavailableError.ts'
import type { EducationDirectory, OpenEducation } from './EducationDirectory.ts'

type Options = {
  /** Address that is asked. */
  address: string
  /** Sent as a bearer token. */
  token?: string
  /** Milliseconds until the whole answer must be there. @default 3000 */
  timeout?: number
}

/**
 * An education system asked by `POST {address}` with `{ register, idType, idNumber }`, the number in the body alone: JSON with
 * `open`, a list of `{ year, course, state }`.
 */
export function httpEducation({ address, token, timeout = 3000 }: Options): EducationDirectory {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) }
  return {
    async openOf({ register, idType, idNumber }) {
      try {
        // A redirect could lead the token and the number elsewhere.
        const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ register, idType, idNumber }), redirect: 'error', signal: AbortSignal.timeout(timeout) })
        if (response.ok) return earliestIn(await response.json())
        await response.body?.cancel()
        throw new Error(`expected 200, got ${response.status}`)
      } catch (cause) {
        throw new EducationUnavailableError('education: expected an answer of the education system', { cause })
      }
    },
  }
}

function earliestIn(answer: unknown): OpenEducation | undefined {
  const open = typeof answer === 'object' && answer !== null && 'open' in answer ? answer.open : undefined
  if (!Array.isArray(open) || !open.every(isOpenEducation)) throw new Error('expected a list of what is open')
  const [first] = [...open].sort((one, other) => one.year - other.year)
  return first && { year: first.year, course: plain(first.course), state: first.state }
}

function isOpenEducation(line: unknown): line is OpenEducation {
  if (typeof line !== 'object' || line === null || !('year' in line) || !('course' in line) || !('state' in line)) return false
  return Number.isInteger(line.year) && typeof line.course === 'string' && (line.state === 'enrolled' || line.state === 'completed')
}

/** A course is shown to the applicant: without what a page would draw as something else, and no longer than a name. */
function plain(course: string): string {
  return course.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim().slice(0, 100)
}
