'use client'
import { usePreferences } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

/** A choice of one's own that is there again at the next sign-in, on any machine; `fallback` until it is known. */
export function usePreference<T>(key: string, fallback: T): [T, (value: T) => void] {
  const { getPreference, setPreference } = usePreferences()
  const [value, setValue] = useState(fallback)
  useEffect(() => {
    let isWanted = true
    void getPreference<{ value?: T }>(key).then((kept) => {
      if (isWanted && kept?.value !== undefined) setValue(kept.value)
    })
    return () => {
      isWanted = false
    }
  }, [getPreference, key])
  const keep = useCallback(
    (next: T) => {
      setValue(next)
      void setPreference(key, { value: next })
    },
    [key, setPreference],
  )
  return [value, keep]
}
