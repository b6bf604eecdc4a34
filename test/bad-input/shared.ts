import { expect } from 'vitest'
import { fieldMarks } from '@accountant-register/schemas/generated/fieldMarks.ts'
import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import { employed, type Answer } from '../api/shared.ts'

/** What a body that is written by hand is sent with. */
export const json = { 'content-type': 'application/json' }

/** A form of which every field is asked, but for those of people without an employer. */
export const asked = {
  ...employed.answers,
  education: {
    fullTimeLevel: '21', fullTimeDegree: '3', fullTimeSchool: '虚构大学', fullTimeMajor: '会计学', fullTimeGraduatedOn: '2012-06-30',
    partTimeLevel: '21', partTimeDegree: '3', partTimeSchool: '虚构大学', partTimeMajor: '会计学', partTimeGraduatedOn: '2014-06-30',
  },
  qualification: { qualificationLevel: '1', qualificationType: '1', qualificationWay: '1', qualifiedOn: '2015-09-01', qualificationNumber: '虚构0001', appointedPost: '1', appointedOn: '2016-01-01' },
}

/** Every field of the forms, with its section. */
export const fields = (Object.keys(fieldMarks) as SectionId[]).flatMap((section) => Object.keys(fieldMarks[section]).map((field) => [section, field] as const))
/** Fields that only someone without an employer is asked. */
export const ofResidents = ['residenceRegion', 'residenceAddress', 'residenceBasis', 'residencePostcode']
/** Fields that are typed only where the document does not state them. */
export const ofForeigners = ['gender', 'birthDate', 'nationality']

/** Names that no field has. */
export const names = ['', '__proto__', 'constructor', 'toString', '$set', '$where', 'a.b', 'answers.basic', 'id', 'status', '陈', '\\u0000', 'x'.repeat(5000)]

/** The values by what came of them. */
export function byVerdict(answered: { [value: string]: string }): { [verdict: string]: string } {
  const verdicts = [...new Set(Object.values(answered))].sort()
  return Object.fromEntries(verdicts.map((verdict) => [verdict, Object.keys(answered).filter((name) => answered[name] === verdict).join(', ')]))
}

/** Status and code of an answer that is fit to be seen. */
export function told({ status, headers, body }: Answer): string {
  expect(status).toBeLessThan(500)
  expect([headers.get('content-type')?.split(';')[0], headers.get('x-content-type-options')]).toEqual([status === 204 ? undefined : 'application/json', 'nosniff'])
  return [status, body.code].filter((part) => part !== undefined).join(' ')
}
