import type { BureauChoice } from '../../../api/staff/queue/bureauChoices.ts'
import { texts, type Language } from '../locales/texts.ts'
import type { QueueTexts } from './locales/texts.ts'
import { isNarrowed, type QueueQuery } from './queueAddress.ts'

type Props = { query: QueueQuery; bureaus: BureauChoice[]; onChange: (query: QueueQuery) => void; language: Language; t: QueueTexts }

const statuses = ['submitted', 'reviewing', 'returned', 'approved', 'applied'] as const

/** By what the lines are narrowed: kind, section, bureau, state, days; each takes effect at once. */
export function QueueFilters({ query, bureaus, onChange, language, t }: Props) {
  const set = (name: string) => (value: string) => onChange({ ...query, [name]: value || undefined })
  const names = texts(language).statuses
  return (
    <fieldset className="queue__filters">
      <legend>{t.filters}</legend>
      <Choice label={t.kind} value={query.kind} any={t.any} choices={Object.entries(t.kinds)} onChange={set('kind')} />
      <Choice label={t.section} value={query.section} any={t.any} choices={Object.entries(t.sections)} onChange={set('section')} />
      {bureaus.length > 0 && <Choice label={t.bureau} value={query.bureau} any={t.any} choices={bureaus.map(({ code, name }) => [code, name])} onChange={set('bureau')} />}
      {(query.view === 'decided' || query.view === 'all') && <Choice label={t.status} value={query.status} any={t.any} choices={statuses.map((status) => [status, names[status]])} onChange={set('status')} />}
      <Day label={t.from} value={query.from} onChange={set('from')} />
      <Day label={t.to} value={query.to} onChange={set('to')} />
      <label className="queue__order">
        <input type="checkbox" checked={query.order === 'newest'} onChange={({ target }) => set('order')(target.checked ? 'newest' : '')} /> {t.newestFirst}
      </label>
      {isNarrowed(query) && (
        <button type="button" className="review__button is-quiet" onClick={() => onChange({ view: query.view, order: query.order })}>
          {t.reset}
        </button>
      )}
    </fieldset>
  )
}

function Choice({ label, value, any, choices, onChange }: { label: string; value?: string; any: string; choices: [string, string][]; onChange: (value: string) => void }) {
  return (
    <label>
      <span>{label}</span>
      <select value={choices.some(([code]) => code === value) ? value : ''} onChange={({ target }) => onChange(target.value)}>
        <option value="">{any}</option>
        {choices.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Day({ label, value, onChange }: { label: string; value?: string; onChange: (value: string) => void }) {
  return (
    <label>
      <span>{label}</span>
      <input type="date" value={value ?? ''} onChange={({ target }) => onChange(target.value)} />
    </label>
  )
}
