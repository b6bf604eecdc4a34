import type { RealName } from '../accounts/account.ts'
import { documentKinds, isCalendarDay, normalDocumentNumber, readCodedNumber } from './documents.ts'
import type { Fault } from './fault.ts'

/** What step 2 of the sign-up asks for; sex and birthday only where the document does not carry them. */
export type RealNameEntries = { document: string; idNumber: string; name: string; sex: string; birthday: string; nation: string }

/** Gives the person a set of entries states, or what is wrong with them. */
export function checkRealName(entries: RealNameEntries, { today, nations }: { today: string; nations: readonly string[] }): RealName | Fault[] {
  const kind = documentKinds.find(({ id }) => id === entries.document)
  const idNumber = normalDocumentNumber(entries.idNumber)
  const name = entries.name.normalize('NFC').trim().replace(/\s+/g, ' ')
  const faults: Fault[] = []
  if (!kind) faults.push({ field: 'document', code: 'document-missing' })

  const fitsPattern = kind?.pattern.test(idNumber) === true
  const isCoded = fitsPattern && kind.isCoded(idNumber)
  const coded = isCoded ? readCodedNumber(idNumber) : null
  if (!idNumber) faults.push({ field: 'idNumber', code: 'id-number-missing' })
  else if (kind && !fitsPattern) faults.push({ field: 'idNumber', code: 'id-number-malformed', params: { document: kind.label } })
  else if (isCoded && !coded) faults.push({ field: 'idNumber', code: 'id-number-check' })
  else if (coded && coded.birthday > today) faults.push({ field: 'idNumber', code: 'id-number-check' })
  faults.push(...nameFaults(name))
  if (kind && !kind.isCoded(idNumber)) faults.push(...typedFaults(entries, today))
  const nation = kind?.asksNation ? entries.nation : ''
  if (kind?.asksNation && !nations.includes(nation)) faults.push({ field: 'nation', code: 'nation-missing' })
  if (faults.length > 0 || !kind) return faults
  return { idType: kind.idType, idNumber, name, nation, ...(coded ?? { sex: entries.sex, birthday: entries.birthday }) }
}

function nameFaults(name: string): Fault[] {
  if (!name) return [{ field: 'name', code: 'name-missing' }]
  const isName = name.length <= 50 && (/^[\p{Script=Han}·]+$/u.test(name) || /^[\p{Script=Latin} .,'-]+$/u.test(name))
  return isName ? [] : [{ field: 'name', code: 'name-malformed' }]
}

function typedFaults({ sex, birthday }: RealNameEntries, today: string): Fault[] {
  const faults: Fault[] = []
  if (sex !== '1' && sex !== '2') faults.push({ field: 'sex', code: 'sex-missing' })
  if (!birthday) faults.push({ field: 'birthday', code: 'birthday-missing' })
  else if (!isCalendarDay(birthday) || birthday > today) faults.push({ field: 'birthday', code: 'birthday-malformed' })
  return faults
}
