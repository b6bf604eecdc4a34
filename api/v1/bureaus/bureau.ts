import type { Settings } from '../../../settings.ts'
import type { RoutedBureau } from './authorities.ts'

/** A finance bureau, as applicants see it. */
export type Bureau = { code: string; name: string; phone: string; register: 'ningbo' | 'zhejiang'; workingDays: number }

/** What applicants see of a bureau. */
export function bureauOf({ id, name, phone, register }: RoutedBureau, { workingDays }: Pick<Settings, 'workingDays'>): Bureau {
  return { code: id, name, phone, register, workingDays }
}
