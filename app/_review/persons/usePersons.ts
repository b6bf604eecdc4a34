'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PersonPage } from '../../../api/staff/persons/listPersons.ts'
import { callRecords } from './callRecords.ts'

/** What is looked for, as it stands in the form. */
export type Asked = { name: string; idNumber: string; register: string; authority: string; status: string; from: string; to: string }

/** Nothing in particular: everybody one is in charge of. */
export const anybody: Asked = { name: '', idNumber: '', register: '', authority: '', status: '', from: '', to: '' }

const kept = 'persons-asked'

/** The persons found for what is asked; the last question is still there when one comes back from a record, but for the number. */
export function usePersons() {
  const [filter, setFilter] = useState(anybody)
  const [found, setFound] = useState<PersonPage>()
  const [failure, setFailure] = useState<string>()
  const [isLoading, setIsLoading] = useState(true)
  const latest = useRef(0)

  const search = useCallback(async (asked: Asked, page: number): Promise<void> => {
    const turn = (latest.current += 1)
    setFilter(asked)
    setIsLoading(true)
    setFailure(undefined)
    sessionStorage.setItem(kept, JSON.stringify({ asked: { ...asked, idNumber: '' }, page }))
    const result = await callRecords<PersonPage>('records/search', { body: { ...asked, page } })
    // An earlier question answered late is no answer to this one.
    if (turn !== latest.current) return
    setIsLoading(false)
    if (result.ok) setFound(result.data)
    else setFailure(result.code)
  }, [])

  useEffect(() => {
    const { asked, page } = read()
    void search(asked, page)
  }, [search])

  return { filter, found, failure, isLoading, search: (asked: Asked, page: number) => void search(asked, page) }
}

function read(): { asked: Asked; page: number } {
  try {
    const { asked, page } = JSON.parse(sessionStorage.getItem(kept) ?? '{}') as { asked?: Asked; page?: number }
    return { asked: { ...anybody, ...asked }, page: page ?? 1 }
  } catch {
    return { asked: anybody, page: 1 }
  }
}
