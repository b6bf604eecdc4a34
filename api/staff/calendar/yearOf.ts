import chineseDays from 'chinese-days'
import type { PayloadRequest } from 'payload'
import type { WorkingDay } from '../../../payload-types.ts'
import type { Language } from '../language.ts'

/** A day that is not what its weekday says: by the State Council's calendar, by the office, or both. */
export type SpecialDay = { date: string; weekday: number; calendar?: { isWorking: boolean; name: string }; office?: { id: string; isWorking: boolean; name: string } }

const day = 24 * 60 * 60 * 1000

/** The special days of a year, and whether the State Council's calendar of that year is known at all. */
export async function yearOf(req: PayloadRequest, year: number, language: Language): Promise<{ isKnown: boolean; days: SpecialDay[] }> {
  const where = { and: [{ date: { greater_than_equal: `${year}-01-01T00:00:00.000Z` } }, { date: { less_than: `${year + 1}-01-01T00:00:00.000Z` } }] }
  const { docs } = await req.payload.find({ collection: 'working-days', where, pagination: false, depth: 0, overrideAccess: false, req })
  const office = new Map((docs as WorkingDay[]).map((one) => [one.date.slice(0, 10), one]))
  const days: SpecialDay[] = []
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += day) {
    const date = new Date(at).toISOString().slice(0, 10)
    const weekday = new Date(at).getUTCDay()
    const calendar = byCalendar(date, weekday, language)
    const own = office.get(date)
    if (calendar || own) days.push({ date, weekday, calendar, ...(own && { office: { id: String(own.id), isWorking: own.arrangement === 'working', name: own.name } }) })
  }
  return { isKnown: days.some(({ calendar }) => calendar), days }
}

/** What the State Council's calendar has of a day, where that is something else than its weekday says. */
function byCalendar(date: string, weekday: number, language: Language): SpecialDay['calendar'] {
  const { work, name } = chineseDays.getDayDetail(date)
  if (!name.includes(',')) return undefined
  const [english = '', chinese = ''] = name.split(',')
  const isWeekend = weekday === 0 || weekday === 6
  // A weekend within a holiday is off anyway, and belongs to it all the same.
  return work && !isWeekend ? undefined : { isWorking: work, name: language === 'en' ? english : chinese }
}
