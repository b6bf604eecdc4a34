'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { PersonDetail } from '../../../api/staff/persons/describePerson.ts'
import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import { texts, type Language } from '../locales/texts.ts'
import { SectionList } from '../screen/SectionList.tsx'
import { CorrectionDialog } from './correction/CorrectionDialog.tsx'
import { EducationList } from './EducationList.tsx'
import { EntryList } from './EntryList.tsx'
import { FileList } from './FileList.tsx'
import { FreezeDialog } from './FreezeDialog.tsx'
import { personTexts } from './locales/texts.ts'
import { PersonHead } from './PersonHead.tsx'

/** A record with its history, papers and education, and what the office may do with it. */
export function PersonScreen({ initial, language }: { initial: PersonDetail; language: Language }) {
  const t = personTexts(language)
  const [person, setPerson] = useState(initial)
  const [correcting, setCorrecting] = useState<SectionId>()
  const [isFreezing, setIsFreezing] = useState(false)
  const isGone = person.status !== 'active' && person.status !== 'frozen'
  return (
    <div className="person">
      <PersonHead person={person} onFreeze={() => setIsFreezing(true)} t={t} />
      {person.status === 'frozen' && <p className="person__note">{t.person.frozen}</p>}
      {isGone && <p className="person__note">{t.person.left}</p>}
      <div className="person__sections">
        {person.sections.map((section) => (
          <div key={section.section} className="person__section">
            <SectionList sections={[section]} t={texts(language)} reveal={person.can.reveal ? { collection: 'persons', id: person.id, language } : undefined} />
            {person.can.correct && (
              <button type="button" className="review__button" onClick={() => setCorrecting(section.section)}>
                {t.person.correct} <span className="persons__hidden">{section.title}</span>
              </button>
            )}
          </div>
        ))}
      </div>
      <EducationList years={person.education} t={t} />
      <EntryList entries={person.history} t={t} />
      <FileList entries={person.history} t={t} />
      {correcting && (
        <CorrectionDialog
          person={person}
          section={correcting}
          language={language}
          onClose={() => setCorrecting(undefined)}
          onSeen={setPerson}
          onDone={(next) => (setPerson(next), setCorrecting(undefined), toast.success(t.correction.done))}
        />
      )}
      {isFreezing && (
        <FreezeDialog
          person={person}
          onClose={() => setIsFreezing(false)}
          onDone={(next) => (setPerson(next), setIsFreezing(false), toast.success(next.status === 'frozen' ? t.freezing.frozen : t.freezing.unfrozen))}
          t={t}
        />
      )}
    </div>
  )
}
