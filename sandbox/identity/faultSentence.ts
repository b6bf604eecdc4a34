import type { Fault } from './checks/fault.ts'
import sentences from './locales/faults.zh.json' with { type: 'json' }

/** Gives the sentence that tells a visitor what to do about a fault. */
export function faultSentence({ code, params = {} }: Fault): string {
  const sentence = (sentences as Record<string, string>)[code]
  if (sentence === undefined) throw new Error(`faultSentence: a code of locales/faults.zh.json was expected, "${code}" came`)
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}
