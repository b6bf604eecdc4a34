import { SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { languageOf } from '../../../../api/staff/language.ts'
import { readImport } from '../../../../api/staff/persons/imports/describeImport.ts'
import { Forbidden } from '../../Forbidden.tsx'
import { personTexts } from '../locales/texts.ts'
import { ImportScreen } from './ImportScreen.tsx'
import '../persons.css'

/** One import, in the place of Payload's edit form. */
export async function ImportView({ doc, initPageResult: { req } }: DocumentViewServerProps) {
  const language = languageOf(req)
  const detail = await readImport(Object.assign(Object.create(req) as typeof req, { routeParams: { id: String(doc?.id ?? '') } })).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'StaffError') return undefined
    throw error
  })
  if (!detail) return <Forbidden language={language} />
  const t = personTexts(language)
  return (
    <>
      <SetStepNav nav={[{ label: t.persons, url: '/admin/collections/persons' }, { label: t.importing.title, url: '/admin/collections/imports' }, { label: detail.fileName }]} />
      <ImportScreen key={detail.id} initial={detail} language={language} />
    </>
  )
}
