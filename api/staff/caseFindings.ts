import type { PayloadRequest } from 'payload'
import { notesOf } from '@accountant-register/schemas/rules/notesOf.ts'
import { checkForm } from '@accountant-register/schemas/validators/checkForm.ts'
import type { Finding, Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { readRows } from '../../database/readRows.ts'
import { conflictsOf } from '../../hooks/records/conflictsOf.ts'
import { shanghaiDate } from '../../hooks/review/shanghaiDate.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import type { CaseFile } from './describeFiles.ts'
import { standsInOtherRecord } from './otherRecord.ts'

/** What the register itself found about a case: `good` ones are facts, `notice` ones want a look, `problem` ones a decision. */
export type CaseFinding = Finding & { level: 'good' | 'notice' | 'problem' }

type Args = { req: PayloadRequest; request: ChangeRequest; /** The record a change rests on, while it is open. */ person?: Person; files: CaseFile[]; now: Date }

/** The checks made on a case, those that want a look first. */
export async function caseFindings({ req, request, person, files, now }: Args): Promise<CaseFinding[]> {
  const form = (request.form ?? {}) as Form
  const findings = [...ofSection(request, formFindings(form, shanghaiDate(now))), ...conflictFindings(request, person), ...educationFindings(request), ...(request.section && request.section !== 'workplace' ? [] : employerFindings(form)), ...ofSection(request, notesOf(form).map((note) => ({ ...note, level: 'notice' }))), ...photoFindings(files), ...(await sameIdentity(req, request))]
  const rank = { problem: 0, notice: 1, good: 2 }
  return findings.sort((a, b) => rank[a.level] - rank[b.level])
}

/** The rules of the form, checked anew: a day has passed since it was handed in, and rules may have changed. */
function formFindings(form: Form, today: string): CaseFinding[] {
  const found = checkForm(form, { today })
  if (found.length > 0) return found.map((finding) => ({ ...finding, level: 'problem' }))
  const good: CaseFinding[] = [{ level: 'good', path: '', code: 'rules-kept', params: {} }]
  if (form.basic?.idType === 'residentId') good.push({ level: 'good', path: '/basic/idNumber', code: 'id-number-verified', params: {} })
  if (form.workplace?.employerCode) good.push({ level: 'good', path: '/workplace/employerCode', code: 'employer-code-valid', params: {} })
  return good
}

/** A change answers for its own section; gaps that an import left in others are not its applicant's. */
function ofSection({ section }: ChangeRequest, findings: CaseFinding[]): CaseFinding[] {
  return section ? findings.filter(({ path }) => path === '' || path.startsWith(`/${section}/`)) : findings
}

/** Past access rules: the case is the reviewer's, and a transfer is of a record that is not yet theirs. */
function conflictFindings(request: ChangeRequest, person: Person | undefined): CaseFinding[] {
  return person ? conflictsOf(request, person).map(({ item }) => ({ level: 'problem', path: `/${request.section}/${item.field}`, code: 'record-changed', params: {} })) : []
}

/** Of a move between registers: whether the education system answered when it was handed in. */
function educationFindings({ educationCheck }: ChangeRequest): CaseFinding[] {
  if (!educationCheck) return []
  const isChecked = educationCheck === 'checked'
  return [{ level: isChecked ? 'good' : 'notice', path: '', code: isChecked ? 'education-checked' : 'education-not-checked', params: {} }]
}

function employerFindings({ workplace }: Form): CaseFinding[] {
  if (!workplace?.employerName) return []
  const isKnown = workplace.employerNameSource === 'directory'
  return [{ level: isKnown ? 'good' : 'notice', path: '/workplace/employerName', code: isKnown ? 'employer-in-directory' : 'employer-typed', params: {} }]
}

function photoFindings(files: CaseFile[]): CaseFinding[] {
  const photo = files.find(({ kind }) => kind === 'photo')
  const warnings = files.flatMap(({ kind, warnings }) => warnings.map((warning): CaseFinding => ({ ...warning, level: 'notice', path: `/files/${kind}` })))
  if (!photo) return warnings
  return [...warnings, { level: 'good', path: '/files/photo', code: 'photo-measured', params: { width: photo.width, height: photo.height } }]
}

/** Past access rules on purpose: whether the same document stands in a record anywhere matters to any bureau; only the fact is told. */
async function sameIdentity(req: PayloadRequest, request: ChangeRequest): Promise<CaseFinding[]> {
  const { identityKey, kind, status } = request
  const isOpen = status === 'submitted' || status === 'reviewing'
  if (isOpen && (await standsInOtherRecord(req.payload, request))) return [{ level: 'problem', path: '/basic/idNumber', code: 'identity-on-record', params: {} }]
  if (kind !== 'registration' || !isOpen) return []
  const records = await readRows(req.payload, { collection: 'persons', columns: [], where: { identityKey: { equals: identityKey } }, limit: 1 })
  const isKnown = records.length > 0
  return [{ level: isKnown ? 'notice' : 'good', path: '/basic/idNumber', code: isKnown ? 'identity-on-record' : 'identity-new', params: {} }]
}
