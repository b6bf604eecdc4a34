import { requiredCredits, type RequiredCredits } from '@accountant-register/schemas/rules/requiredCredits.ts'
import { shanghaiDate } from '../../../hooks/review/shanghaiDate.ts'
import type { ContinuingEducation, Person } from '../../../payload-types.ts'
import type { Call } from '../operation.ts'

/** One year of continuing education: what is recorded, what it adds up to, and what the register asks. */
export type EducationYear = { year: number; total: number; professional: number; general: number; isComplete: boolean; required: RequiredCredits; records: object[] }

/** The last three years of a record, this one first; only what is recorded counts towards the sums. */
export async function educationYears({ payload, now }: Pick<Call, 'payload' | 'now'>, { id, successor, register }: Person): Promise<EducationYear[]> {
  const thisYear = Number(shanghaiDate(now).slice(0, 4))
  const years = [thisYear, thisYear - 1, thisYear - 2]
  const { docs } = await payload.db.find<ContinuingEducation>({
    collection: 'continuing-education',
    where: { and: [{ person: { equals: successor ?? id } }, { year: { in: years } }] },
    sort: ['subject', 'createdAt'],
    pagination: false,
    limit: 0,
  })
  return years.map((year) => yearOf(year, requiredCredits(register, year), docs.filter((row) => row.year === year)))
}

function yearOf(year: number, required: RequiredCredits, rows: ContinuingEducation[]): EducationYear {
  const sum = (subject?: string) => rows.filter((row) => row.state === 'recorded' && (!subject || row.subject === subject)).reduce((total, { credits }) => total + credits, 0)
  const sums = { total: sum(), professional: sum('professional'), general: sum('general') }
  const isComplete = sums.total >= required.total && sums.professional >= required.professional && sums.general >= (required.general ?? 0)
  return { year, ...sums, isComplete, required, records: rows.map(recordOf) }
}

function recordOf({ subject, form, course, institution, credits, state, recordedOn }: ContinuingEducation): object {
  return { subject, form, ...(course && { course }), ...(institution && { institution }), credits, state, ...(recordedOn && { recordedOn }) }
}
