'use client'
import type { PersonDetail } from '../../../api/staff/persons/describePerson.ts'
import { fill } from '../locales/texts.ts'
import type { PersonTexts } from './locales/texts.ts'

type Props = { person: PersonDetail; onFreeze: () => void; t: PersonTexts }

/** Whose record it is and how it stands. */
export function PersonHead({ person: { name, photo, idNumberMasked, status, register, bureau, registeredOn, can }, onFreeze, t }: Props) {
  const facts = [
    { label: t.columns.idNumber, value: idNumberMasked },
    { label: t.columns.register, value: t.registers[register] },
    { label: t.columns.bureau, value: bureau },
    { label: t.columns.registeredOn, value: registeredOn },
  ]
  return (
    <header className="person__head">
      {photo ? <img src={`/api/files/${photo}`} alt={fill(t.person.photoAlt, { name })} width={120} /> : <span className="person__nophoto">{t.person.noPhoto}</span>}
      <div className="person__who">
        <h1>
          {name}{' '}
          <span className="persons__status" data-status={status}>
            {t.statuses[status]}
          </span>
        </h1>
        <dl className="person__facts">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="review__number">{value ?? t.none}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="person__actions">
        <a className="review__button" href="/admin/collections/persons">
          {t.person.back}
        </a>
        {(can.freeze || can.unfreeze) && (
          <button type="button" className="review__button" onClick={onFreeze}>
            {can.freeze ? t.person.freeze : t.person.unfreeze}
          </button>
        )}
      </div>
    </header>
  )
}
