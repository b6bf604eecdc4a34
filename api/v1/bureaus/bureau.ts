import { bureauLabel } from '@accountant-register/schemas/labels/bureauLabel.ts'
import type { DecidedKind } from '../../../settings.ts'
import type { Call } from '../operation.ts'
import type { RoutedBureau } from './authorities.ts'

/** A finance bureau, as applicants see it. */
export type Bureau = { code: string; name: string; phone: string; register: 'ningbo' | 'zhejiang'; workingDays: number }

/** What applicants see of a bureau that decides a request of a kind, in the language of the call. */
export function bureauOf(bureau: RoutedBureau, kind: DecidedKind, { settings, language }: Pick<Call, 'settings' | 'language'>): Bureau {
  const { id, phone, register } = bureau
  return { code: id, name: bureauLabel(bureau, language), phone, register, workingDays: settings.workingDays[register][kind] }
}

/** Whom a refusal tells to ask; empty where there is nobody. */
export function contactOf(bureau: RoutedBureau | undefined, { language }: Pick<Call, 'language'>): { bureau: string; phone: string } {
  return { bureau: bureau ? bureauLabel(bureau, language) : '', phone: bureau?.phone ?? '' }
}
