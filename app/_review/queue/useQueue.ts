'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { QueueCounts } from '../../../api/staff/queue/countQueue.ts'
import type { QueuePage } from '../../../api/staff/queue/readQueue.ts'
import { callStaff } from '../callStaff.ts'
import { queueLink, queueSearch, type QueueQuery } from './queueAddress.ts'

/** A page, and what was sought where it was found by a search: as what it was taken, and as it was typed. */
type Found = QueuePage & { by?: 'receipt' | 'number' | 'name'; text?: string }

/** The lines on the screen, what they were asked by, and the ways to ask for others. */
export function useQueue(initial: QueuePage, asked: QueueQuery) {
  const [query, setQuery] = useState(asked)
  const [page, setPage] = useState<Found>(initial)
  const [counts, setCounts] = useState<QueueCounts>()
  const [failure, setFailure] = useState<string>()
  const [isLoading, setIsLoading] = useState(false)
  const latest = useRef(0)

  const run = useCallback(async (ask: () => ReturnType<typeof callStaff<Found>>, put: (found: Found) => void): Promise<void> => {
    const turn = (latest.current += 1)
    setIsLoading(true)
    setFailure(undefined)
    const result = await ask()
    // An earlier question answered late is no answer to this one.
    if (turn !== latest.current) return
    setIsLoading(false)
    if (result.ok) put(result.data)
    else setFailure(result.code)
  }, [])

  const count = useCallback(async (): Promise<void> => {
    const result = await callStaff<QueueCounts>('queue/counts')
    if (result.ok) setCounts(result.data)
  }, [])
  useEffect(() => void count(), [count])

  const show = (next: QueueQuery): void => {
    setQuery(next)
    window.history.replaceState(window.history.state, '', queueLink(next))
    void run(() => callStaff<Found>(`queue?${queueSearch(next)}`), setPage)
    void count()
  }
  const search = (text: string): void => {
    void run(() => callStaff<Found>('queue/search', { text }), (found) => setPage({ ...found, text }))
  }
  const more = (): void => {
    const after = page.next ?? ''
    const ask = () => (page.text === undefined ? callStaff<Found>(`queue?${new URLSearchParams([...new URLSearchParams(queueSearch(query)), ['after', after]])}`) : callStaff<Found>('queue/search', { text: page.text, after }))
    void run(ask, (found) => setPage({ ...page, rows: [...page.rows, ...found.rows], next: found.next }))
  }

  return { query, page, counts, failure, isLoading, show, search, more }
}
