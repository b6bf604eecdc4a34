'use client'
import { useEffect, useState } from 'react'
import { callStaff } from '../callStaff.ts'

/** A reason of the library: what it is picked by, and what it says. */
export type Reason = { id: string; title: string; text: string }

/** The reasons that fit a case, from the library; the same everywhere, so each kind is asked for once a page. */
export function useReasons(kind: string, section: string | undefined): Reason[] {
  const [reasons, setReasons] = useState<Reason[]>([])
  useEffect(() => {
    let isWanted = true
    const query = new URLSearchParams({ kind, ...(section && { section }) })
    void callStaff<{ reasons: Reason[] }>(`reasons?${query}`).then((result) => isWanted && result.ok && setReasons(result.data.reasons))
    return () => {
      isWanted = false
    }
  }, [kind, section])
  return reasons
}
