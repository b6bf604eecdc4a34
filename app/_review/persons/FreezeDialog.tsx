'use client'
import { useState } from 'react'
import type { PersonDetail } from '../../../api/staff/persons/describePerson.ts'
import { actKey, callRecords } from './callRecords.ts'
import { Dialog } from './Dialog.tsx'
import { Failure } from './Failure.tsx'
import type { PersonTexts } from './locales/texts.ts'

type Props = { person: PersonDetail; onClose: () => void; onDone: (person: PersonDetail) => void; t: PersonTexts }

/** Freezes a record or lets it go again, with a reason. */
export function FreezeDialog({ person, onClose, onDone, t }: Props) {
  const [key] = useState(actKey)
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState<string>()
  const [isWorking, setIsWorking] = useState(false)
  const isFreezing = person.can.freeze
  const send = async (): Promise<void> => {
    setIsWorking(true)
    setFailure(undefined)
    const result = await callRecords<{ person: PersonDetail }>(`records/${person.id}/${isFreezing ? 'freeze' : 'unfreeze'}`, { body: { key, reason } })
    setIsWorking(false)
    if (result.ok) onDone(result.data.person)
    else setFailure(result.code)
  }
  return (
    <Dialog title={isFreezing ? t.freezing.freezeTitle : t.freezing.unfreezeTitle} onClose={onClose}>
      <form onSubmit={(event) => (event.preventDefault(), void send())}>
        <p id="freeze-hint">{isFreezing ? t.freezing.freezeHint : t.freezing.unfreezeHint}</p>
        <div className="persons__field">
          <label htmlFor="freeze-reason">{t.freezing.reason}</label>
          <textarea id="freeze-reason" rows={4} required maxLength={500} aria-describedby="freeze-hint" value={reason} onChange={({ target }) => setReason(target.value)} />
        </div>
        <Failure code={failure} t={t} />
        <div className="persons__buttons">
          <button type="button" className="review__button" onClick={onClose}>
            {t.cancel}
          </button>
          <button type="submit" className={isFreezing ? 'review__button is-danger' : 'review__button is-primary'} disabled={isWorking}>
            {isWorking ? t.working : isFreezing ? t.freezing.freeze : t.freezing.unfreeze}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
