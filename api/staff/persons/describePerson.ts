import type { PayloadRequest } from 'payload'
import type { Form, SectionId, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts'
import { may } from '../../../access/abilities.ts'
import { codeOf, formOfRecord } from '../../../hooks/records/formOfRecord.ts'
import type { Person } from '../../../payload-types.ts'
import { educationYears, type EducationYear } from '../../v1/education/years.ts'
import { bureauName } from '../bureauName.ts'
import { describeSections, type CaseSection } from '../describeSections.ts'
import { languageOf } from '../language.ts'
import { describeEntries, type PersonEntry } from './describeEntries.ts'
import { maskedFields } from '../../../protection/masked.ts'

/** What the one who looks may do with a record now. */
export type PersonAbilities = { correct: boolean; freeze: boolean; unfreeze: boolean; reveal: boolean }

/** Everything the view of a record shows, labels in the reader's language, numbers masked. */
export type PersonDetail = Pick<Person, 'id' | 'name' | 'idNumberMasked' | 'register' | 'status' | 'registeredOn'> & {
  /** Counts the writes of the record: whoever alters it says which state was seen. */
  rev: number
  bureau?: string
  photo?: string
  sections: CaseSection[]
  /** What a correction begins with, by section; numbers are left out, an empty one stays as it is. */
  values: { [section in SectionId]: SectionValues }
  history: PersonEntry[]
  education: EducationYear[]
  can: PersonAbilities
}

/** Gathers a record for its view; `person` has passed the access rules of the one who asks. */
export async function describePerson(req: PayloadRequest, person: Person, now = new Date()): Promise<PersonDetail> {
  const language = languageOf(req)
  const form = formOfRecord(person)
  const isThere = person.status === 'active' || person.status === 'frozen'
  return {
    id: person.id,
    name: person.name,
    idNumberMasked: person.idNumberMasked,
    register: person.register,
    status: person.status,
    registeredOn: person.registeredOn,
    rev: person.rev ?? 0,
    bureau: await bureauName(req.payload, codeOf(person.authority), language),
    photo: person.photo ?? undefined,
    sections: describeSections(shown(form), language, { isRecord: true }),
    values: Object.fromEntries(sectionIds.map((section) => [section, withoutNumbers(form[section] ?? {})])) as PersonDetail['values'],
    history: await describeEntries(req, person, language),
    education: await educationYears({ payload: req.payload, now }, person),
    can: {
      correct: isThere && may(req, 'correct'),
      freeze: person.status === 'active' && may(req, 'freeze'),
      unfreeze: person.status === 'frozen' && may(req, 'freeze'),
      reveal: may(req, 'reveal'),
    },
  }
}

/** A record as it is shown: nobody is a certified public accountant until the office says so. */
function shown(form: Form): Form {
  return { ...form, basic: { isCpa: false, ...form.basic } }
}

function withoutNumbers(values: SectionValues): SectionValues {
  return Object.fromEntries(Object.entries(values).filter(([field]) => !maskedFields.includes(field)))
}
