import { SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { bureauName } from '../../api/staff/bureauName.ts'
import { describeSections } from '../../api/staff/describeSections.ts'
import { languageOf } from '../../api/staff/language.ts'
import { recordReading } from '../../api/staff/recordReading.ts'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { Person } from '../../payload-types.ts'
import { Forbidden } from './Forbidden.tsx'
import { fill, texts } from './locales/texts.ts'
import { SectionList } from './screen/SectionList.tsx'

/** A record of the register as reviewers read it: labels, photo, nothing to edit. Payload has asked the access rules for `doc`. */
export async function PersonView({ doc, initPageResult: { req } }: DocumentViewServerProps) {
  const language = languageOf(req)
  const t = texts(language)
  if (!doc?.id || req.user?.collection !== 'staff' || req.user.role !== 'reviewer') return <Forbidden language={language} />
  const person = doc as Person
  await recordReading(req, `persons:${person.id}`)
  const code = typeof person.authority === 'object' ? person.authority.id : person.authority
  const facts = [
    { label: t.person.status, value: t.personStatuses[person.status] },
    { label: t.person.register, value: t.registers[person.register] },
    { label: t.bureau, value: await bureauName(req.payload, code, language) },
    { label: t.person.registeredOn, value: person.registeredOn },
  ]
  return (
    <div className="person">
      <SetStepNav nav={[{ label: t.persons, url: '/admin/collections/persons' }, { label: person.name }]} />
      <header className="person__head">
        {person.photo ? <img src={`/api/files/${person.photo}`} alt={fill(t.person.photoAlt, { name: person.name })} width={120} /> : <span className="person__nophoto">{t.person.noPhoto}</span>}
        <div>
          <h1>{person.name}</h1>
          <dl className="person__facts">
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p className="start__note">{t.person.readOnly}</p>
        </div>
      </header>
      <div className="person__sections">
        <SectionList sections={describeSections(formOf(person), language, { isOfficeShown: true })} t={t} />
      </div>
    </div>
  )
}

/** The sections of a record in the shape of a form. Nobody is a certified public accountant until the office says so. */
function formOf({ basic, workplace, education, qualification }: Person): Form {
  return { basic: { ...basic, isCpa: basic?.isCpa ?? false }, workplace, education, qualification } as Form
}
