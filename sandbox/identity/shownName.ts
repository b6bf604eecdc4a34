import type { Account } from './accounts/account.ts'

/** Gives a name as a page may show it over someone's shoulder: the first character, the rest starred. */
export function shownName({ realName, userName }: Account): string {
  if (!realName) return userName
  return realName.name[0] + '*'.repeat(Math.min(realName.name.length - 1, 3))
}

/** Gives a mobile number with its middle hidden. */
export function shownMobile(mobile: string): string {
  return `${mobile.slice(0, 3)}****${mobile.slice(7)}`
}

/** Gives a document number with only its ends in sight. */
export function shownNumber(number: string): string {
  const ends = number.length > 10 ? 4 : 2
  return number.slice(0, ends) + '*'.repeat(number.length - 2 * ends) + number.slice(-ends)
}
