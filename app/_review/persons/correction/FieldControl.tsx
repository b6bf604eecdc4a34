'use client'
import { sealedFields } from '@accountant-register/schemas/generated/sealedFields.ts'
import type { FieldDefinition, Value } from '@accountant-register/schemas/vocabulary/definition.ts'
import { fill } from '../../locales/texts.ts'
import type { PersonTexts } from '../locales/texts.ts'
import { RegionControl } from './RegionControl.tsx'

type Props = {
  field: FieldDefinition
  value: Value
  /** What stands on record, as it may be shown: numbers are masked and typed anew. */
  kept?: string
  /** Whether a number on record is to be removed. */
  isCleared: boolean
  finding?: string
  /** Without a value: what stands on record stays. */
  onChange: (value: Value | undefined) => void
  t: PersonTexts
}

const masked = sealedFields.map(({ field }) => field)

/** One field of a correction with its label, hint and what is wrong with it, drawn as its control asks. */
export function FieldControl({ field, value, kept, isCleared, finding, onChange, t }: Props) {
  const id = `correct-${field.id}`
  const isMasked = masked.includes(field.id)
  const hint = isMasked && kept ? fill(t.correction.keep, { value: kept }) : field.hint
  const ids = [hint && `${id}-hint`, finding && `${id}-finding`].filter(Boolean).join(' ') || undefined
  const shared = { id, 'aria-describedby': ids, 'aria-invalid': finding ? true : undefined }
  const label = field.changeLabel ?? field.label
  const isGroup = field.control === 'region'
  return (
    <div className="persons__field" {...(isGroup && { role: 'group', 'aria-labelledby': `${id}-label`, 'aria-describedby': ids })}>
      {isGroup ? <span id={`${id}-label`} className="persons__label">{label}</span> : <label htmlFor={id}>{label}</label>}
      {hint && (
        <p id={`${id}-hint`} className="persons__quiet">
          {hint}
        </p>
      )}
      {finding && (
        <p id={`${id}-finding`} className="persons__finding">
          {finding}
        </p>
      )}
      {control()}
      {isMasked && kept && !field.required && (
        <label className="persons__check">
          <input type="checkbox" checked={isCleared} onChange={({ target }) => onChange(target.checked ? null : undefined)} /> {fill(t.correction.clear, { label })}
        </label>
      )}
    </div>
  )

  function control() {
    const text = typeof value === 'string' ? value : ''
    // Emptied is "not stated"; a number left empty stays as it is, so it is not sent at all.
    const typed = (next: string) => onChange(next === '' ? (isMasked ? undefined : null) : next)
    if (isGroup) return <RegionControl id={id} value={text} onChange={typed} t={t} />
    if (field.control === 'yes-no') {
      return (
        <select {...shared} value={typeof value === 'boolean' ? String(value) : ''} onChange={({ target }) => onChange(target.value === '' ? null : target.value === 'true')}>
          <option value="">{t.correction.choose}</option>
          <option value="true">{t.correction.yes}</option>
          <option value="false">{t.correction.no}</option>
        </select>
      )
    }
    if (field.options) {
      return (
        <select {...shared} value={text} onChange={({ target }) => typed(target.value)}>
          <option value="">{t.correction.choose}</option>
          {field.options.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )
    }
    if (field.control === 'multiline') return <textarea {...shared} rows={3} maxLength={field.maxLength} value={text} onChange={({ target }) => typed(target.value)} />
    return <input {...shared} type={field.control === 'date' ? 'date' : 'text'} inputMode={field.inputMode} autoComplete="off" maxLength={field.maxLength} value={text} onChange={({ target }) => typed(target.value)} />
  }
}
