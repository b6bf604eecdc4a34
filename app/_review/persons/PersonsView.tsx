import { SetStepNav } from '@payloadcms/ui'
import type { ListViewServerProps, PayloadRequest } from 'payload'
import { personsPage } from '../../../api/staff/persons/personsPage.ts'
import { languageOf } from '../../../api/staff/language.ts'
import { Forbidden } from '../Forbidden.tsx'
import { personTexts } from './locales/texts.ts'
import { PersonsScreen } from './PersonsScreen.tsx'
import './persons.css'
import './dialog.css'

/** The list of persons in the place of Payload's: found by what is asked in a body, never by an address. */
export async function PersonsView({ user, payload, i18n }: ListViewServerProps) {
  const req = { user, payload, i18n } as unknown as PayloadRequest
  const language = languageOf(req)
  const page = await personsPage(req)
  if (!page) return <Forbidden language={language} />
  return (
    <>
      <SetStepNav nav={[{ label: personTexts(language).persons }]} />
      <PersonsScreen language={language} page={page} />
    </>
  )
}
