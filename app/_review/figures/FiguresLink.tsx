import type { PayloadRequest } from 'payload'
import { may } from '../../../access/abilities.ts'
import { figureTexts } from '../locales/figures.ts'

/** The way to the figures in the side bar, for those who see them. */
export function FiguresLink({ user, i18n }: { user?: PayloadRequest['user']; i18n: { language: string } }) {
  if (!may({ user }, 'see-figures')) return null
  return (
    <a className="nav__link figures-link" href="/admin/figures">
      <span className="nav__link-label">{figureTexts[i18n.language === 'en' ? 'en' : 'zh'].title}</span>
    </a>
  )
}
