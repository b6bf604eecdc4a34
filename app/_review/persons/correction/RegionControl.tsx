'use client'
import { useEffect, useState } from 'react'
import type { Division } from '../../../../api/staff/persons/regions.ts'
import { callRecords } from '../callRecords.ts'
import type { PersonTexts } from '../locales/texts.ts'

type Props = { id: string; value: string; onChange: (code: string) => void; t: PersonTexts }

/** City, district and street as three lists, each narrowing the next; a district alone is an answer too. */
export function RegionControl({ id, value, onChange, t }: Props) {
  const [city, setCity] = useState(value ? `${value.slice(0, 4)}00` : '')
  const [cities, setCities] = useState<Division[]>([])
  useEffect(() => {
    let isWanted = true
    void callRecords<{ cities: Division[] }>(`records/regions/${city || 'all'}`).then((result) => {
      if (isWanted && result.ok) setCities(result.data.cities)
    })
    return () => {
      isWanted = false
    }
  }, [city])
  const districts = cities.find(({ code }) => code === city)?.in ?? []
  const streets = districts.find(({ code }) => code === value.slice(0, 6))?.in ?? []
  return (
    <div className="persons__region">
      <List id={id} label={t.correction.city} options={cities} value={city} onChange={(code) => (setCity(code), onChange(''))} t={t} />
      <List id={`${id}-district`} label={t.correction.district} options={districts} value={value.slice(0, 6)} onChange={onChange} t={t} />
      <List id={`${id}-street`} label={t.correction.street} options={streets} value={value.length > 6 ? value : ''} onChange={(code) => onChange(code || value.slice(0, 6))} t={t} />
    </div>
  )
}

function List({ id, label, options, value, onChange, t }: { id: string; label: string; options: Division[]; value: string; onChange: (code: string) => void; t: PersonTexts }) {
  return (
    <select id={id} aria-label={label} value={value} disabled={options.length === 0} onChange={({ target }) => onChange(target.value)}>
      <option value="">
        {label}：{t.correction.choose}
      </option>
      {options.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  )
}
