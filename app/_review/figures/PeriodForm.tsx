import { addDays, type Period } from '../../../api/staff/figures/period.ts'
import type { Scope } from '../../../api/staff/figures/scopes.ts'
import type { FigureTexts } from '../locales/figures.ts'
import { fill } from '../locales/texts.ts'
import { PrintButton } from './PrintButton.tsx'

type Props = { t: FigureTexts; scope: Scope; scopes: Scope[]; period: Period; today: string }

/** Chooses part and period: a plain form, so that an address can be kept and passed on. */
export function PeriodForm({ t, scope, scopes, period, today }: Props) {
  return (
    <form className="figures__form" method="get" action="/admin/figures">
      {scopes.length > 1 && (
        <label>
          {t.scope}
          <select name="scope" defaultValue={scope.id}>
            {scopes.map((one) => (
              <option key={one.id} value={one.id}>
                {scopeName(one, t)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t.from}
        <input type="date" name="from" defaultValue={period.from} max={today} required />
      </label>
      <label>
        {t.to}
        <input type="date" name="to" defaultValue={period.to} max={today} required />
      </label>
      <button className="review__button is-primary" type="submit">
        {t.show}
      </button>
      <PrintButton label={t.print} />
      <ul className="figures__presets">
        {presets(today).map(({ id, from, to }) => (
          <li key={id}>
            <a href={`/admin/figures?${new URLSearchParams({ scope: scope.id, from, to }).toString()}`} aria-current={from === period.from && to === period.to ? 'page' : undefined}>
              {t.presets[id]}
            </a>
          </li>
        ))}
      </ul>
    </form>
  )
}

/** A scope in words. */
export function scopeName({ id, name, level }: Scope, t: FigureTexts): string {
  if (level === 'register') return t.registers[id] ?? id
  return level === 'city' ? fill(t.withDistricts, { name: name ?? id }) : (name ?? id)
}

type Preset = Period & { id: keyof FigureTexts['presets'] }

function presets(today: string): Preset[] {
  const monday = addDays(today, -((new Date(today).getUTCDay() + 6) % 7))
  const year = today.slice(0, 4)
  const last = String(Number(year) - 1)
  return [
    { id: 'weeks4', from: addDays(monday, -3 * 7), to: today },
    { id: 'weeks12', from: addDays(monday, -11 * 7), to: today },
    { id: 'year', from: `${year}-01-01`, to: today },
    { id: 'lastYear', from: `${last}-01-01`, to: `${last}-12-31` },
  ]
}
