import rules from './rules.json' with { type: 'json' }

/** The kinds of data that are not kept for ever; the audit trail and the register itself are. */
export type RetentionKind = keyof typeof rules.rules

const day = 24 * 3600_000

/** The moment before which data of a kind is due to go. */
export function dueBefore(kind: RetentionKind, now: Date): string {
  return new Date(now.getTime() - rules.rules[kind].days * day).toISOString()
}

/** What a kind is called. */
export function wordsOf(kind: RetentionKind): { zh: string; en: string } {
  return rules.rules[kind].what
}
