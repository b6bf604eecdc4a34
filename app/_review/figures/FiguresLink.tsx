import type { PayloadRequest } from 'payload'
import { seesFigures } from '../../../api/staff/figures/seesFigures.ts'
import { figureTexts } from '../locales/figures.ts'

/** The way to the figures in the side bar, for those who see them. */
export function FiguresLink({ user, i18n }: { user?: PayloadRequest['user']; i18n: { language: string } }) {
  if (!seesFigures(user)) return null
  return (
    <a className="nav__link figures-link" href="/admin/figures">
      <span className="nav__link-label">{figureTexts[i18n.language === 'en' ? 'en' : 'zh'].title}</span>
    </a>
  )
}
