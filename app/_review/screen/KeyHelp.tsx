'use client'
import { useEffect, useRef } from 'react'
import type { Texts } from '../locales/texts.ts'

/** The keys of the review screen, in a dialog that Escape closes. */
export function KeyHelp({ onClose, t }: { onClose: () => void; t: Texts }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="review__help" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{t.keys.title}</h2>
      <table>
        <tbody>
          {t.keys.list.map(([key, what]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="review__button" onClick={() => dialog.current?.close()}>
        {t.keys.close}
      </button>
    </dialog>
  )
}
