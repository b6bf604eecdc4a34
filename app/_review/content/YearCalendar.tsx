import type { BeforeListTableServerProps } from 'payload'
import { yearOf, type SpecialDay } from '../../../api/staff/calendar/yearOf.ts'
import { fill } from '../locales/texts.ts'
import { today } from '../moment.ts'
import { contentTexts } from './locales/texts.ts'

const list = '/admin/collections/working-days'

/** A year at a glance: what the State Council's calendar says, and where the office does otherwise. */
export async function YearCalendar({ i18n, payload, user, searchParams }: BeforeListTableServerProps) {
  const t = contentTexts(i18n.language).calendar
  const thisYear = Number(today().slice(0, 4))
  const asked = Number(searchParams?.year)
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : thisYear
  const req = { payload, user, i18n, context: {}, headers: new Headers(), query: {} } as never
  const { isKnown, days } = await yearOf(req, year, i18n.language === 'en' ? 'en' : 'zh')
  return (
    <section className="calendar" aria-labelledby="calendar-title">
      <h2 id="calendar-title">{fill(t.title, { year })}</h2>
      <nav className="calendar__years" aria-label={t.years}>
        {[thisYear - 1, thisYear, thisYear + 1].map((one) => (
          <a key={one} href={`${list}?year=${one}`} aria-current={one === year ? 'page' : undefined}>
            {fill(t.year, { year: one })}
          </a>
        ))}
      </nav>
      <p className="calendar__note">{isKnown ? t.known : fill(t.unknown, { year })}</p>
      {days.length > 0 && (
        <table className="calendar__days">
          <thead>
            <tr>
              <th scope="col">{t.date}</th>
              <th scope="col">{t.byCalendar}</th>
              <th scope="col">{t.byOffice}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, weekday, calendar, office }) => (
              <tr key={date} data-differs={office ? true : undefined}>
                <th scope="row">
                  {date} {t.weekdays[weekday]}
                </th>
                <td>{calendar ? wordsOf(calendar, t) : t.asUsual}</td>
                <td>{office ? <a href={`${list}/${office.id}`}>{wordsOf(office, t)}</a> : t.asCalendar}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>{t.own}</h2>
    </section>
  )
}

function wordsOf({ isWorking, name }: NonNullable<SpecialDay['calendar']>, t: { working: string; off: string }): string {
  return `${isWorking ? t.working : t.off} · ${name}`
}
