/** Why a password is not taken. */
export type PasswordFault = 'password-too-short' | 'password-too-long' | 'password-common' | 'password-names-owner'

const passwordLength = { least: 12, most: 128 }

/** Words that guessers try first, and the rows of keys that hands fall on; what is left without them has to be long enough. */
const commonWords = ['password', 'passwort', 'passwd', 'administrator', 'admin', 'welcome', 'letmein', 'iloveyou', 'woaini', 'monkey', 'dragon', 'football', 'baseball', 'sunshine', 'princess', 'superman', 'master', 'shadow', 'secret', 'changeme', 'default', 'login', 'user', 'guest', 'test', 'hello', 'zhejiang', 'ningbo', 'hangzhou', 'caizheng', 'accountant', 'register']
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm', 'qazwsxedcrfvtgbyhnujm']
const lookalikes: { [sign: string]: string } = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' }

/** Letters that have to be left when what is common is taken out. */
const uncommon = 6

/**
 * What is wrong with a password, or nothing: 12 characters or more, not one of the usual ones, and without the owner's name or
 * mail address. No classes of characters are asked for: length does more (NIST SP 800-63B).
 */
export function passwordFault(password: string, { name, email }: { name?: string | null; email?: string | null } = {}): PasswordFault | undefined {
  const length = [...password].length
  if (length < passwordLength.least) return 'password-too-short'
  if (length > passwordLength.most) return 'password-too-long'
  const plain = password.normalize('NFKC').toLowerCase()
  if (isCommon(plain)) return 'password-common'
  if (namesOf(name, email).some((one) => plain.includes(one))) return 'password-names-owner'
  return undefined
}

/** Whether hardly anything is left without usual words, runs of neighbouring keys and the same sign again and again. */
function isCommon(plain: string): boolean {
  const left = [plain, [...plain].map((sign) => lookalikes[sign] ?? sign).join('')].map((text) => withoutRuns(withoutWords(text)).replace(/[^\p{L}\p{N}]/gu, ''))
  return new Set(plain).size < 5 || left.some((rest) => [...rest].length < uncommon)
}

function withoutWords(text: string): string {
  return commonWords.reduce((rest, word) => rest.replaceAll(word, '·'), text).replace(/(19|20)\d\d/g, '·')
}

function withoutRuns(text: string): string {
  let rest = text.replace(/(.)\1{2,}/gu, '·')
  for (const row of [...rows, ...rows.map((one) => [...one].reverse().join(''))]) {
    for (let length = row.length; length >= 4; length -= 1) {
      for (let start = 0; start + length <= row.length; start += 1) rest = rest.replaceAll(row.slice(start, start + length), '·')
    }
  }
  return rest
}

/** What a password must not contain: the name, and the part of the mail address before the @ and its pieces. */
function namesOf(name?: string | null, email?: string | null): string[] {
  const local = email?.split('@')[0] ?? ''
  const all = [name ?? '', local, ...(name ?? '').split(/\s+/), ...local.split(/[._+-]/)].map((one) => one.normalize('NFKC').toLowerCase().trim())
  return all.filter((one) => [...one].length >= (/^\p{ASCII}*$/u.test(one) ? 4 : 2))
}
