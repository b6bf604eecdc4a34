import type { KeyRing } from './keys/KeyRing.ts'
import type { Bound, SuiteName } from './suites/suite.ts'
import { isSuiteName, suites } from './suites/suites.ts'
import { UnreadableError, unreadable } from './unreadable.ts'

/** What every sealed value begins with; the names of suite and key follow, then the bytes. */
const prefix = 'sealed.'

/** Seals texts on their way into the database and files on their way into the store, and opens them on their way out. */
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
    const { head, bytes } = this.#sealed(Buffer.from(text), place)
    return `${head}${bytes.toString('base64url')}`
  }

  /** A stored text as it was put in; `unreadable` for one that does not open, and what was never sealed as it stands. */
  open(stored: string, place: string): string {
    if (!stored.startsWith(prefix)) return stored
    const { suite, id, bytes } = partsOf(stored)
    return this.#opened(suite, id, { bytes: Buffer.from(bytes, 'base64url'), place })?.toString('utf8') ?? unreadable
  }

  /** A file as it is kept: the same head in ASCII, then the bytes as they are. */
  sealFile(file: Buffer, place: string): Buffer {
    const { head, bytes } = this.#sealed(file, place)
    return Buffer.concat([Buffer.from(head), bytes])
  }

  /** A kept file as it was put in; undefined for one that does not open, and what was never sealed as it lies there. */
  openFile(kept: Buffer, place: string): Buffer | undefined {
    const head = headOf(kept)
    if (head === '') return kept
    const { suite, id } = partsOf(head)
    return this.#opened(suite, id, { bytes: kept.subarray(head.length), place })
  }

  /** Whether a stored text is sealed as it would be today. */
  isCurrent(stored: string): boolean {
    return stored === '' || stored.startsWith(`${prefix}${this.suite}.${this.ring.current}.`)
  }

  /** The key a stored text names, or nothing where it is not sealed. */
  keyOf(stored: string): string | undefined {
    return stored.startsWith(prefix) ? partsOf(stored).id : undefined
  }

  #sealed(bytes: Buffer, place: string): { head: string; bytes: Buffer } {
    const id = this.ring.current
    return { head: `${prefix}${this.suite}.${id}.`, bytes: suites[this.suite].seal(this.ring.key(id, this.suite)!, { bytes, place }) }
  }

  #opened(suite: string, id: string, bound: Bound): Buffer | undefined {
    const key = isSuiteName(suite) ? this.ring.key(id, suite) : undefined
    if (!key || !isSuiteName(suite)) return undefined
    try {
      return suites[suite].open(key, bound)
    } catch {
      return undefined
    }
  }
}

/** The names of suite and key that a kept file begins with, or nothing where it is not sealed; its first bytes will do. */
export function headOf(kept: Buffer): string {
  return /^sealed\.[\w-]+\.[\w-]+\./.exec(kept.subarray(0, longestHead).toString('latin1'))?.[0] ?? ''
}

/** Bytes within which the head of a kept file ends. */
export const longestHead = 80

function partsOf(stored: string): { suite: string; id: string; bytes: string } {
  const [suite = '', id = '', bytes = ''] = stored.slice(prefix.length).split('.')
  return { suite, id, bytes }
}
