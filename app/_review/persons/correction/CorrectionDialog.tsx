'use client'
import type { PersonDetail } from '../../../../api/staff/persons/describePerson.ts'
import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import { fill, type Language } from '../../locales/texts.ts'
import { Dialog } from '../Dialog.tsx'
import { personTexts } from '../locales/texts.ts'
import { CorrectionFields } from './CorrectionFields.tsx'
import { CorrectionProof } from './CorrectionProof.tsx'
import { CorrectionReview } from './CorrectionReview.tsx'
import { useCorrection } from './useCorrection.ts'

type Props = { person: PersonDetail; section: SectionId; language: Language; onClose: () => void; onSeen: (person: PersonDetail) => void; onDone: (person: PersonDetail) => void }

/** Corrects a section: the form first, then each item before and after, then in force. */
export function CorrectionDialog({ person, section, language, onClose, onSeen, onDone }: Props) {
  const t = personTexts(language)
  const correction = useCorrection({ person, section, onSeen, onDone })
  const { definition, preview, failure, findings, hasMoved, isWorking } = correction
  return (
    <Dialog title={fill(t.correction.title, { section: definition?.title ?? t.sections[section] ?? '' })} onClose={onClose} isWide>
      <form onSubmit={(event) => (event.preventDefault(), void (preview ? correction.confirm() : correction.compare()))} noValidate>
        <p className="persons__quiet">{t.correction.hint}</p>
        {preview ? (
          <CorrectionReview items={preview.items} reason={correction.reason} pictures={correction.pictures.length} t={t} />
        ) : (
          <>
            {definition && <CorrectionFields definition={definition} form={correction.form} findings={findings} onChange={correction.change} person={person} t={t} />}
            <CorrectionProof correction={correction} t={t} />
          </>
        )}
        <div role="alert">
          {hasMoved && <p className="persons__failure">{t.correction.seen}</p>}
          {failure && (
            <div className="persons__failure">
              <p>{t.errors[failure] ?? t.errors.internal}</p>
              {findings.length > 0 && (
                <ul>
                  {findings.map(({ path, code, label, sentence }) => (
                    <li key={path + code}>
                      {label && `${label}：`}
                      {sentence}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          )}
        </div>
        <div className="persons__buttons">
          <button type="button" className="review__button" onClick={preview ? correction.back : onClose}>
            {preview ? t.correction.back : t.cancel}
          </button>
          <button type="submit" className="review__button is-primary" disabled={isWorking || !definition}>
            {isWorking ? t.working : preview ? t.correction.confirm : t.correction.preview}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
