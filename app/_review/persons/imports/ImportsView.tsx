import { SetStepNav } from '@payloadcms/ui'
import type { ListViewServerProps, PayloadRequest } from 'payload'
import { languageOf } from '../../../../api/staff/language.ts'
import { listImports } from '../../../../api/staff/persons/imports/describeImport.ts'
import { Forbidden } from '../../Forbidden.tsx'
import { personTexts } from '../locales/texts.ts'
import { ImportsScreen } from './ImportsScreen.tsx'
import '../persons.css'

/** The imports of a register, and the way to begin another, in the place of Payload's list. */
export async function ImportsView({ user, payload, i18n }: ListViewServerProps) {
  const req = { user, payload, i18n } as unknown as PayloadRequest
  const language = languageOf(req)
  const found = await listImports(req).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'StaffError') return undefined
    throw error
  })
  if (!found) return <Forbidden language={language} />
  const t = personTexts(language)
  return (
    <>
      <SetStepNav nav={[{ label: t.persons, url: '/admin/collections/persons' }, { label: t.importing.title }]} />
      <ImportsScreen language={language} imports={found.imports} />
    </>
  )
}
