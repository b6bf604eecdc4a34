import { notFound, redirect } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

/** A step opens the case it was a step of; Payload has asked the access rules for `doc`. */
export function StepView({ doc }: DocumentViewServerProps) {
  if (!doc?.request) notFound()
  redirect(`/admin/collections/change-requests/${doc.request}`)
}
