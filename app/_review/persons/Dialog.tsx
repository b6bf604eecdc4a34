'use client'
import { useEffect, useId, useRef, type ReactNode } from 'react'

type Props = { title: string; onClose: () => void; isWide?: boolean; children: ReactNode }

/** A modal dialog with a title: the browser keeps the focus inside, and Escape closes it. */
export function Dialog({ title, onClose, isWide = false, children }: Props) {
  const element = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const { current } = element
    if (current && !current.open) current.showModal()
    return () => current?.close()
  }, [])
  return (
    <dialog ref={element} className={isWide ? 'persons__dialog is-wide' : 'persons__dialog'} aria-labelledby={id} onCancel={(event) => (event.preventDefault(), onClose())}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
