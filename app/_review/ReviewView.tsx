import type { DocumentViewServerProps } from 'payload'
import { readCase } from '../../api/staff/readCase.ts'
import { languageOf } from '../../api/staff/language.ts'
import { Forbidden } from './Forbidden.tsx'
import { ReviewScreen } from './screen/ReviewScreen.tsx'

/** The review screen in the place of Payload's edit form of a case; who may not see the case gets a page that says so. */
export async function ReviewView({ doc, initPageResult: { req } }: DocumentViewServerProps) {
  const language = languageOf(req)
  const detail = await readCase(req, String(doc?.id ?? '')).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'StaffError') return undefined
    throw error
  })
  if (!detail) return <Forbidden language={language} />
  return <ReviewScreen key={detail.id} initial={detail} language={language} />
}
