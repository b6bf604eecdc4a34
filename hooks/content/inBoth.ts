/** Words in both languages. */
export type InBoth = { zh: string; en: string }

/** A localized value with both of its languages; what is not there in English is said in Chinese. */
export function inBoth(value: { zh?: string | null; en?: string | null } | null | undefined): InBoth {
  const zh = value?.zh ?? ''
  return { zh, en: value?.en || zh }
}
