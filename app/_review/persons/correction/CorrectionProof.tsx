'use client'
import { fill } from '../../locales/texts.ts'
import type { PersonTexts } from '../locales/texts.ts'
import type { CorrectionState } from './useCorrection.ts'

/** Why the record is corrected, and the pictures that prove it. */
export function CorrectionProof({ correction: { reason, setReason, pictures, addPictures, removePicture, isWorking }, t }: { correction: CorrectionState; t: PersonTexts }) {
  return (
    <>
      <div className="persons__field">
        <label htmlFor="correct-reason">{t.correction.reason}</label>
        <p id="correct-reason-hint" className="persons__quiet">
          {t.correction.reasonHint}
        </p>
        <textarea id="correct-reason" rows={3} required maxLength={500} aria-describedby="correct-reason-hint" value={reason} onChange={({ target }) => setReason(target.value)} />
      </div>
      <div className="persons__field">
        <label htmlFor="correct-proof">{t.correction.evidence}</label>
        <p id="correct-proof-hint" className="persons__quiet">
          {t.correction.evidenceHint}
        </p>
        <input id="correct-proof" type="file" accept="image/jpeg" multiple disabled={isWorking} aria-describedby="correct-proof-hint" onChange={({ target }) => (void addPictures([...(target.files ?? [])]), (target.value = ''))} />
        <ul className="person__files">
          {pictures.map(({ id }, index) => (
            <li key={id}>
              <span>{fill(t.correction.uploaded, { n: index + 1 })}</span>
              <button type="button" className="review__button" aria-label={fill(t.correction.remove, { n: index + 1 })} onClick={() => void removePicture(id)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
