'use client'
import type { PersonsPage } from '../../../api/staff/persons/personsPage.ts'
import type { PersonTexts } from './locales/texts.ts'
import { anybody, type Asked } from './usePersons.ts'

type Props = { filter: Asked; bureaus: PersonsPage['bureaus']; onChange: (filter: Asked) => void; onSearch: (filter: Asked) => void; t: PersonTexts }

/** What to look for; sent when it is asked for, not while one types. */
export function PersonFilterForm({ filter, bureaus, onChange, onSearch, t }: Props) {
  const set = (name: keyof Asked) => (value: string) => onChange({ ...filter, [name]: value })
  const statuses = Object.entries(t.statuses)
  return (
    <form className="persons__filter" role="search" aria-label={t.filter.label} onSubmit={(event) => (event.preventDefault(), onSearch(filter))}>
      <Text id="name" label={t.filter.name} value={filter.name} onChange={set('name')} />
      <Text id="idNumber" label={t.filter.idNumber} value={filter.idNumber} onChange={set('idNumber')} />
      {bureaus.length > 0 && <Choice id="authority" label={t.filter.bureau} value={filter.authority} options={bureaus.map(({ code, name }) => [code, name])} all={t.filter.all} onChange={set('authority')} />}
      <Choice id="register" label={t.filter.register} value={filter.register} options={Object.entries(t.registers)} all={t.filter.all} onChange={set('register')} />
      <Choice id="status" label={t.filter.status} value={filter.status} options={statuses} all={t.filter.all} onChange={set('status')} />
      <Text id="from" label={t.filter.from} type="date" value={filter.from} onChange={set('from')} />
      <Text id="to" label={t.filter.to} type="date" value={filter.to} onChange={set('to')} />
      <div className="persons__buttons">
        <button type="submit" className="review__button is-primary">
          {t.filter.search}
        </button>
        <button type="button" className="review__button" onClick={() => onSearch(anybody)}>
          {t.filter.reset}
        </button>
      </div>
      <p className="persons__hint">{t.filter.hint}</p>
    </form>
  )
}

function Text({ id, label, value, onChange, type = 'text' }: { id: string; label: string; value: string; onChange: (value: string) => void; type?: 'text' | 'date' }) {
  return (
    <div>
      <label htmlFor={`persons-${id}`}>{label}</label>
      <input id={`persons-${id}`} type={type} autoComplete="off" maxLength={60} value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  )
}

function Choice({ id, label, value, options, all, onChange }: { id: string; label: string; value: string; options: [string, string][]; all: string; onChange: (value: string) => void }) {
  return (
    <div>
      <label htmlFor={`persons-${id}`}>{label}</label>
      <select id={`persons-${id}`} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{all}</option>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
