/** A hand-written check of one answer: gives a code when it is wrong. */
type Check = (value: unknown) => string | undefined

const text = (limit: number): Check => (value) => (typeof value !== 'string' || value === '' ? 'missing' : value.length > limit ? 'too-long' : undefined)
const like = (pattern: RegExp): Check => (value) => (typeof value === 'string' && pattern.test(value) ? undefined : 'wrong')
const oneOf = (...codes: string[]): Check => (value) => (codes.includes(value as string) ? undefined : 'not-listed')
const maybe = (check: Check): Check => (value) => (value === undefined || value === '' ? undefined : check(value))
const day: Check = (value) => like(/^\d{4}-\d{2}-\d{2}$/)(value) ?? (Number.isNaN(Date.parse(value as string)) ? 'no-day' : undefined)

/** The fields of a registration without an employer, as someone in a hurry would check them. */
const checks: { [section: string]: { [field: string]: Check } } = {
  basic: { ethnicity: like(/^\d\d$/), politicalStatus: like(/^(0[1-9]|1[0-3])$/), email: maybe(like(/^[^@\s]+@[^@\s]+\.[^@\s]+$/)), remark: maybe(text(200)) },
  workplace: {
    isEmployed: (value) => (typeof value === 'boolean' ? undefined : 'missing'),
    residenceRegion: like(/^33\d{7}$/),
    residenceAddress: text(100),
    residenceBasis: oneOf('household', 'residencePermit', 'school'),
    residencePostcode: like(/^\d{6}$/),
  },
  education: {
    fullTimeLevel: oneOf('11', '14', '21', '31', '41', '61', '71', '00'),
    fullTimeDegree: oneOf('2', '3', '4D', '4', '0'),
    fullTimeSchool: text(50),
    fullTimeMajor: text(50),
    fullTimeGraduatedOn: day,
  },
  qualification: { qualificationLevel: maybe(oneOf('1', '2', '3', '4')) },
}

/** What is wrong with a registration; fields nobody asked for count as wrong too. */
export function faultsOf(answers: { [section: string]: { [field: string]: unknown } | undefined }): { path: string; code: string }[] {
  const faults: { path: string; code: string }[] = []
  for (const [section, fields] of Object.entries(checks)) {
    const values = answers[section] ?? {}
    for (const [field, check] of Object.entries(fields)) {
      const code = check(values[field])
      if (code) faults.push({ path: `/${section}/${field}`, code })
    }
    for (const field of Object.keys(values)) if (!(field in fields)) faults.push({ path: `/${section}/${field}`, code: 'unknown-field' })
  }
  return faults
}
