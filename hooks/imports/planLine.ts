import { worseThan } from '@accountant-register/schemas/rules/blockingFindings.ts'
import { changedItems } from '@accountant-register/schemas/diff/changedItems.ts'
import { candidates } from '@accountant-register/schemas/rules/candidates.ts'
import { heldForm } from '@accountant-register/schemas/rules/heldValues.ts'
import { regionOf } from '@accountant-register/schemas/rules/regionOf.ts'
import { checkForm } from '@accountant-register/schemas/validators/checkForm.ts'
import type { Finding, Form, SectionId, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts'
import type { Person } from '../../payload-types.ts'
import { codeOf, formOfRecord } from '../records/formOfRecord.ts'
import { sortFindings } from './gaps.ts'
import type { ImportLine } from './importLine.ts'

/** A bureau as routing needs it. */
export type ImportBureau = { id: string; register: string; regions: string[]; accepting: boolean }

/** What comes of a line: a new record, corrections by section of one that is there, or nothing; and what speaks against it. */
export type LinePlan = { kind: 'new'; form: Form; authority: string; /** What an old record lacks: told, and no reason to keep it out. */ gaps: Finding[] } | { kind: 'correction'; sections: [SectionId, SectionValues][] } | { kind: 'same' } | { kind: 'refused'; findings: Finding[] }

type Context = { register: string; corrects: boolean; bureaus: ImportBureau[]; today: string }

/** Decides a line; `person` is the record that stands under its identity, `isOwn` whether this very line made it. */
export function planLine(line: ImportLine, { person, isOwn }: { person?: Person; isOwn: boolean }, context: Context): LinePlan {
  if (line.findings.length > 0) return { kind: 'refused', findings: line.findings }
  if (!person) return planNew(line, context)
  const isUntouched = isOwn && !context.corrects
  if (isUntouched) return { kind: 'same' }
  if (!context.corrects) return refused('/basic/idNumber', 'identity-on-record')
  if (person.register !== context.register) return refused('/basic/idNumber', 'record-elsewhere')
  return planCorrection(line, person, context)
}

function planNew({ form: stated }: ImportLine, { register, bureaus, today }: Context): LinePlan {
  const form = heldForm(stated)
  const { gaps, faults } = sortFindings(checkForm(form, { today }))
  if (faults.length > 0) return { kind: 'refused', findings: faults }
  const [bureau] = candidates(bureaus, regionOf(form) ?? '')
  const path = form.workplace?.isEmployed === true ? '/workplace/workRegion' : '/workplace/residenceRegion'
  if (!bureau) return refused(path, 'region-without-authority')
  if (bureau.register !== register) return refused(path, 'import-of-other-register')
  return { kind: 'new', form, authority: bureau.id, gaps }
}

/** What is filled in goes over what is on record; an empty cell leaves it as it is. */
function planCorrection({ form, status }: ImportLine, person: Person, { register, bureaus, today }: Context): LinePlan {
  if (status && status !== person.status) return refused('/status', 'status-not-corrected')
  const record = formOfRecord(person)
  const after = heldForm({ ...record, ...Object.fromEntries(sectionIds.map((id) => [id, { ...record[id], ...form[id] }])) })
  const codes = candidates(bureaus, regionOf(after) ?? '').filter((bureau) => bureau.register === register)
  const authority = codes.some(({ id }) => id === codeOf(person.authority)) ? codeOf(person.authority) : codes[0]?.id
  if (!authority) return refused('/workplace/workRegion', 'import-of-other-register')
  after.workplace = { ...after.workplace, authority }
  const findings = worseThan(checkForm(record, { today }), checkForm(after, { today }))
  if (findings.length > 0) return { kind: 'refused', findings }
  const sections = sectionIds
    .map((id): [SectionId, SectionValues] => [id, Object.fromEntries(changedItems(id, record[id] ?? {}, { ...emptied(record[id]), ...after[id] }).map((item) => [item.field, item.after]))])
    .filter(([, values]) => Object.keys(values).length > 0)
  if (sections.length === 0) return { kind: 'same' }
  return person.status === 'active' || person.status === 'frozen' ? { kind: 'correction', sections } : refused('/basic/idNumber', 'record-not-active')
}

/** No answer, for what is no longer asked. */
function emptied(values: SectionValues = {}): SectionValues {
  return Object.fromEntries(Object.keys(values).map((field) => [field, null]))
}

function refused(path: string, code: string): LinePlan {
  return { kind: 'refused', findings: [{ path, code, params: {} }] }
}
