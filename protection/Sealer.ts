import type { KeyRing } from './keys/KeyRing.ts'
import type { SuiteName } from './suites/suite.ts'
import { isSuiteName, suites } from './suites/suites.ts'
import { UnreadableError, unreadable } from './unreadable.ts'

/** What every sealed value begins with; the names of suite and key follow, then the bytes. */
const prefix = 'sealed.'

/** Seals texts on their way into the database and opens them on their way out. */
export class Sealer {
  constructor(
    readonly ring: KeyRing,
    readonly suite: SuiteName,
  ) {}

  /**
   * A text as it is stored: `sealed.<suite>.<key>.<bytes>`. Whatever a text looks like, it is sealed: one that was typed to look
   * like a sealed value opens to what was typed.
   * @throws {UnreadableError} for the stand-in of a value that did not open: it must not take that value's place
   */
  seal(text: string, place: string): string {
    if (text === '') return text
    if (text === unreadable) throw new UnreadableError(place)
    const id = this.ring.current
    const bytes = suites[this.suite].seal(this.ring.key(id, this.suite)!, { text, place })
    return `${prefix}${this.suite}.${id}.${bytes.toString('base64url')}`
  }

  /** A stored text as it was put in; `unreadable` for one that does not open, and what was never sealed as it stands. */
  open(stored: string, place: string): string {
    if (!stored.startsWith(prefix)) return stored
    const { suite, id, bytes } = partsOf(stored)
    const key = isSuiteName(suite) ? this.ring.key(id, suite) : undefined
    if (!key || !isSuiteName(suite)) return unreadable
    try {
      return suites[suite].open(key, { bytes: Buffer.from(bytes, 'base64url'), place })
    } catch {
      return unreadable
    }
  }

  /** Whether a stored text is sealed as it would be today. */
  isCurrent(stored: string): boolean {
    return stored === '' || stored.startsWith(`${prefix}${this.suite}.${this.ring.current}.`)
  }

  /** The key a stored text names, or nothing where it is not sealed. */
  keyOf(stored: string): string | undefined {
    return stored.startsWith(prefix) ? partsOf(stored).id : undefined
  }
}

function partsOf(stored: string): { suite: string; id: string; bytes: string } {
  const [suite = '', id = '', bytes = ''] = stored.slice(prefix.length).split('.')
  return { suite, id, bytes }
}
