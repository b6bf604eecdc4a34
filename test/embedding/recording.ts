import type { Answers } from '@accountant-register/widgets'

/** What an answer held, by the types of its values; of a list, what all its items hold. */
export type Shape = 'string' | 'number' | 'boolean' | 'null' | 'picture' | Shape[] | { [key: string]: Shape }

/** One call as a release of the widgets sent it; `{id}` and the like stand for what earlier calls answered. */
export type RecordedCall = {
  method: string
  path: string
  headers: { [name: string]: string }
  /** JSON as it was sent; `photo` and `paper` stand for a picture. */
  body?: unknown
  status: number
  answer: Shape | null
}

/** The calls of one release, from the sign-in to the end of the session; whoever changes something is on record before. */
export type Recording = { release: string; isOnRecord?: boolean; calls: RecordedCall[] }

/** The shape of a value. */
export function shapeOf(value: unknown): Shape {
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf)
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]))
  return typeof value as Shape
}

/** Where a shape lacks what the recorded one has, or has it of another type; what it has beyond that is nobody's loss. */
export function lost(recorded: Shape, now: Shape | undefined, at = ''): string[] {
  if (now === undefined) return [`${at} is gone`]
  if (Array.isArray(recorded)) {
    if (!Array.isArray(now)) return [`${at} is no list any more`]
    return recorded.flatMap((item) => lost(item, now[0], `${at}[]`))
  }
  if (typeof recorded === 'object') {
    if (typeof now !== 'object' || Array.isArray(now)) return [`${at} is no object any more`]
    return Object.entries(recorded).flatMap(([key, inner]) => lost(inner, now[key], `${at}.${key}`))
  }
  return recorded === now ? [] : [`${at} was ${recorded}, is ${JSON.stringify(now)}`]
}

/** Answers that a registration of somebody without an employer can be handed in with. */
export const answers: Answers = {
  basic: { ethnicity: '01', politicalStatus: '13', email: 'someone@example.com' },
  workplace: { isEmployed: false, residenceRegion: '330203004', residenceAddress: '虚构路1号', residenceBasis: 'household', residencePostcode: '315000' },
  education: { fullTimeLevel: '00', fullTimeDegree: '0' },
  qualification: {},
}
