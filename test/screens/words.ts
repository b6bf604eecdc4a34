import type { Language } from './look.ts'
import type { Member } from './Member.ts'

/** Names that stand in any language: files, addresses, receipt numbers, then standards, formats and keys. */
const names = [
  /[\w.-]+\.(csv|xlsx|jpe?g|png|pdf|docx)\b/gi,
  /(image|application)\/[\w.+-]+/g,
  /\{\w+\}/g, // gaps of a template
  /\b[0-9A-Z]{18}\b/g, // codes of employers
  /编号[0-9a-f]{8}\b/g,
  /https?:\/\/\S*/g,
  /[\w.+-]+@[\w.-]+/g,
  /\b(NB|ZJ)\d{6}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g,
  /(?<![A-Za-z])(CSV|XLSX|Excel|SMS|API|OIDC|JPEG|JPG|PNG|PDF|Word|docx|HMAC-SHA256|https?|HTTP|Ctrl|Enter|Esc|Tab|KB|MB|IP|Chrome|Chromium|Linux|Safari|Edge|Firefox|Node|alt\+T)\b/gi,
]

/** Texts that are not of the language of the screen, what stands in the data set aside. */
export function foreignWords(texts: string[], language: Language, data: string[]): string[] {
  const plain = (text: string): string => [...data, ...names].reduce((rest: string, known) => rest.replaceAll(known, ' '), text)
  // A list shows the beginning of what is long.
  const isBeginning = (text: string): boolean => data.some((known) => known.startsWith(text.replace(/\s*(…|\.{3})$/, '')))
  const foreign = language === 'zh' ? /[A-Za-z]{2,}/ : /\p{Script=Han}/u
  return texts.filter((text) => foreign.test(text) && foreign.test(plain(text)) && !isBeginning(text)).map((text) => `not in ${language}: ${text}`)
}

const collections = ['change-requests', 'persons', 'staff', 'notices', 'tips', 'evidence-kinds', 'message-templates', 'return-reasons', 'working-days', 'content-files', 'employers', 'authorities', 'audit-events', 'api-keys', 'webhooks', 'imports']

/** What people wrote and chose: the texts in every row that somebody of the office may read, the longest first. */
export async function dataWords(members: Member[]): Promise<string[]> {
  const found = new Set<string>()
  for (const member of members) {
    for (const collection of collections) {
      for (const drafts of ['', '&draft=true']) {
        const rows = await member.call('GET', `/api/${collection}?limit=200&depth=0&locale=all${drafts}`).catch(() => undefined)
        collect(rows, found)
      }
    }
  }
  // A bare code is no text of anybody's: a screen that shows one shows what it should have named.
  const isText = (value: string): boolean => value.length > 1 && (/\p{Script=Han}/u.test(value) || /[\s.:/{]/.test(value) || /[a-z][A-Z]/.test(value))
  const lines = [...found].flatMap((value) => [value, ...value.split(/\n/), value.replaceAll(/\s+/g, ' ')])
  return [...new Set(lines.map((line) => line.trim()))].filter(isText).sort((a, b) => b.length - a.length)
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value)
  else if (value && typeof value === 'object') for (const [key, member] of Object.entries(value)) if (key !== 'id') collect(member, into)
}
