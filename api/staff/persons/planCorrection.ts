import type { Payload } from 'payload'
import { worseThan } from '@accountant-register/schemas/rules/blockingFindings.ts'
import { candidates } from '@accountant-register/schemas/rules/candidates.ts'
import { planChange } from '@accountant-register/schemas/rules/planChange.ts'
import { marksAt } from '@accountant-register/schemas/rules/marksAt.ts'
import { regionOf } from '@accountant-register/schemas/rules/regionOf.ts'
import { checkForm } from '@accountant-register/schemas/validators/checkForm.ts'
import type { Finding, SectionId, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import { mayBeCorrected } from '@accountant-register/schemas/vocabulary/mayBeCorrected.ts'
import { isSection } from '@accountant-register/schemas/vocabulary/isSection.ts'
import { codeOf, formOfRecord } from '../../../hooks/records/formOfRecord.ts'
import { frozenItem, type FrozenItem } from '../../../hooks/records/frozenItem.ts'
import { shanghaiDate } from '../../../hooks/review/shanghaiDate.ts'
import type { ChangeRequest, Person } from '../../../payload-types.ts'
import { authorities } from '../../v1/bureaus/authorities.ts'
import { StaffError } from '../StaffError.ts'

/** What a correction comes to: the items with their labels, the values to write, and what speaks against it. */
export type CorrectionPlan = { items: FrozenItem[]; values: SectionValues; findings: Finding[] }

type Source = { payload: Payload; person: Person; section: SectionId; answers: SectionValues; now: Date }

/** Plans a correction as a change is planned: same rules, what a document states follows it, and the bureau follows the region. */
export async function planCorrection({ payload, person, section, answers, now }: Source): Promise<CorrectionPlan> {
  const bureaus = await authorities(payload)
  const today = shanghaiDate(now)
  const check = (form: object) => checkForm(form, { today })
  const record = formOfRecord(person)
  const plan = planChange({ section, record, answers, bureausOf: (region) => oneOf(candidates(bureaus, region).map(({ id }) => id), person), check })
  const items = plan.items.map((item) => frozenItem({ ...item, waits: false }, 1))
  const moved = items.find(({ field }) => field === 'authority')?.after
  const regionPath = plan.form.workplace?.isEmployed === true ? '/workplace/workRegion' : '/workplace/residenceRegion'
  const findings = worseThan(check(record), check(plan.form))
  if (section === 'workplace' && regionOf(plan.form) !== regionOf(record) && !plan.authority) findings.push({ path: regionPath, code: 'region-without-authority', params: {} })
  if (moved) {
    const register = bureaus.find(({ id }) => id === moved)?.register
    // A move between registers has consequences of its own: the person applies for it.
    if (register !== person.register) findings.push({ path: regionPath, code: 'region-of-other-register', params: {} })
    else if (await hasOpenChange(payload, person)) findings.push({ path: regionPath, code: 'changes-open', params: {} })
  }
  return { items, values: Object.fromEntries(items.map(({ field, after }) => [field, after])), findings }
}

/** The section and the answers in a body. @throws {StaffError} `section-unknown`, `field-unknown` or `body-malformed` */
export function readAnswers({ section, values }: { [key: string]: unknown }): { section: SectionId; answers: SectionValues } {
  if (!isSection(section)) throw new StaffError(422, 'section-unknown', '/section')
  if (typeof values !== 'object' || values === null || Array.isArray(values)) throw new StaffError(400, 'body-malformed', '/values')
  for (const [field, value] of Object.entries(values)) {
    const mark = marksAt(section, field)
    if (!mark || mark.hidden || !mayBeCorrected(mark)) throw new StaffError(422, 'field-unknown', '/values')
    if (value !== null && typeof value !== 'string' && typeof value !== 'boolean') throw new StaffError(400, 'body-malformed', '/values')
  }
  return { section, answers: values as SectionValues }
}

/** The office is not asked to choose: of several bureaus the record's own stays, else the first takes it. */
function oneOf(codes: string[], person: Person): string[] {
  return codes.includes(codeOf(person.authority)) ? [codeOf(person.authority)] : codes.slice(0, 1)
}

/** Changes that wait lie with the bureau; a correction that moved the record would leave them behind. */
async function hasOpenChange(payload: Payload, { id }: Person): Promise<boolean> {
  const { docs } = await payload.db.find<ChangeRequest>({ collection: 'change-requests', where: { and: [{ person: { equals: id } }, { kind: { equals: 'change' } }, { status: { in: ['submitted', 'reviewing', 'returned'] } }] }, limit: 1, pagination: false })
  return docs.length > 0
}
