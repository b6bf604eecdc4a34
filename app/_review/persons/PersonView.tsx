import { SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { languageOf } from '../../../api/staff/language.ts'
import { readPerson } from '../../../api/staff/persons/readPerson.ts'
import { Forbidden } from '../Forbidden.tsx'
import { personTexts } from './locales/texts.ts'
import { PersonScreen } from './PersonScreen.tsx'
import './persons.css'
import './dialog.css'
import './person.css'

/** A record of the register as the office reads it, in the place of Payload's edit form. */
export async function PersonView({ doc, initPageResult: { req } }: DocumentViewServerProps) {
  const language = languageOf(req)
  const detail = await readPerson(req, String(doc?.id ?? '')).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'StaffError') return undefined
    throw error
  })
  if (!detail) return <Forbidden language={language} />
  return (
    <>
      <SetStepNav nav={[{ label: personTexts(language).persons, url: '/admin/collections/persons' }, { label: detail.name }]} />
      <PersonScreen key={detail.id} initial={detail} language={language} />
    </>
  )
}
