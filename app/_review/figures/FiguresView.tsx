import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { figuresOf } from '../../../api/staff/figures/figuresOf.ts'
import { periodOf, type Period } from '../../../api/staff/figures/period.ts'
import { chosenScope, type Scope } from '../../../api/staff/figures/scopes.ts'
import { languageOf } from '../../../api/staff/language.ts'
import { StaffError } from '../../../api/staff/StaffError.ts'
import { Forbidden } from '../Forbidden.tsx'
import { today } from '../moment.ts'
import { FiguresPage } from './FiguresPage.tsx'

/** `/admin/figures`: Payload asks nobody's leave for a page of one's own, so this one does. */
export async function FiguresView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  if (!req.user) redirect('/admin/login?redirect=/admin/figures')
  const language = languageOf(req)
  const { scope: id, from, to } = props.searchParams ?? {}
  const chosen = await scopeOrNone(req, one(id))
  if (!chosen) return framed(props, <Forbidden language={language} />)
  const { period, isBad } = periodOrDefault(one(from), one(to))
  const figures = await figuresOf(req, chosen.scope, period)
  return framed(props, <FiguresPage req={req} figures={figures} {...chosen} language={language} isPeriodBad={isBad} />)
}

/** The page inside the back office's own frame. */
function framed({ initPageResult: { req, permissions, visibleEntities, locale }, params, searchParams }: AdminViewServerProps, page: ReactNode) {
  return (
    <DefaultTemplate i18n={req.i18n} locale={locale} params={params} payload={req.payload} permissions={permissions} req={req} searchParams={searchParams} user={req.user ?? undefined} visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}>
      {page}
    </DefaultTemplate>
  )
}

async function scopeOrNone(req: PayloadRequest, id: string | undefined): Promise<{ scope: Scope; scopes: Scope[] } | undefined> {
  try {
    return await chosenScope(req, id)
  } catch (error) {
    if (error instanceof StaffError) return undefined
    throw error
  }
}

function periodOrDefault(from: string | undefined, to: string | undefined): { period: Period; isBad: boolean } {
  try {
    return { period: periodOf(from, to, today()), isBad: false }
  } catch {
    return { period: periodOf(undefined, undefined, today()), isBad: true }
  }
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
