'use client'
import { useEffect, useRef } from 'react'

/** What a key does, by `KeyboardEvent.key`. */
export type Keys = { [key: string]: (() => void) | undefined }

/** Lets single keys act while nobody is typing; with Ctrl, Alt or Meta held the browser keeps them. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat || isTyping(event)) return
      const act = latest.current[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Enter on a button or link is its own; Escape leaves a field as well. */
function isTyping({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement) || key === 'Escape') return false
  if (key === 'Enter') return target.closest('button, a, input, textarea, select') !== null
  return target.isContentEditable || target.closest('textarea, select, input:not([type="checkbox"])') !== null
}
