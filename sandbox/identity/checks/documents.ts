/** A kind of identity document as the sign-up form offers it. */
export type DocumentKind = {
  id: string
  label: string
  /** The network's number for it; the residence permit of Hong Kong, Macao and Taiwan people has none of its own. */
  idType: string
  pattern: RegExp
  /** Whether the number ends in a check character and carries birth date and sex (GB 11643 and what follows it). */
  isCoded: (number: string) => boolean
  /** Whether its holders are asked for their ethnicity. */
  asksNation: boolean
}

const never = (): boolean => false
const always = (): boolean => true

/** The documents the network knows. */
export const documentKinds: readonly DocumentKind[] = [
  { id: 'resident-id', label: '居民身份证', idType: '1', pattern: /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71)\d{15}[\dX]$/, isCoded: always, asksNation: true },
  { id: 'residence-permit', label: '港澳台居民居住证', idType: '1', pattern: /^8[123]0000\d{11}[\dX]$/, isCoded: always, asksNation: false },
  { id: 'passport', label: '护照', idType: '2', pattern: /^[A-Z0-9]{5,17}$/, isCoded: never, asksNation: false },
  { id: 'officer-card', label: '军官证', idType: '3', pattern: /^[\u4e00-\u9fa5A-Z0-9]{4,20}$/, isCoded: never, asksNation: true },
  { id: 'hk-mo-permit', label: '港澳居民来往内地通行证', idType: '4', pattern: /^[HM]\d{8}(\d{2})?$/, isCoded: never, asksNation: false },
  { id: 'tw-permit', label: '台湾居民来往大陆通行证', idType: '5', pattern: /^(\d{8}|\d{10}[A-Z]?)$/, isCoded: never, asksNation: false },
  { id: 'foreign-resident', label: '外国人永久居留身份证', idType: '6', pattern: /^([A-Z]{3}\d{12}|9\d{16}[\dX])$/, isCoded: (number) => number.length === 18, asksNation: false },
]

/** Gives a document number as it is stored: half-width, upper case, without blanks and hyphens. */
export function normalDocumentNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

/** Reads birth date and sex out of an 18-character number; null when its check character or its date is wrong. */
export function readCodedNumber(number: string): { birthday: string; sex: '1' | '2' } | null {
  const sum = [...number.slice(0, 17)].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0)
  const birthday = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (number[17] !== '10X98765432'[sum % 11] || !isCalendarDay(birthday)) return null
  return { birthday, sex: Number(number[16]) % 2 === 1 ? '1' : '2' }
}

/** Tells whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
