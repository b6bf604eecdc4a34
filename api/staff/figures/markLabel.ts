import evidenceKinds from '@accountant-register/schemas/generated/dictionaries/evidence-kinds.json' with { type: 'json' }
import { fieldLabel } from '@accountant-register/schemas/labels/answerLabel.ts'
import type { Language } from '../language.ts'

/** What a return marked, in words: the field's label, or the paper's. */
export function markLabel(mark: string, language: Language): string {
  const [place, name = mark] = mark.startsWith('files/') ? mark.split('/') : ['', mark.split('/').at(-1)]
  const kind = place === 'files' ? evidenceKinds.items.find(({ code }) => code === name) : undefined
  return kind ? kind[language === 'en' ? 'en' : 'label'] : fieldLabel(name, language)
}
