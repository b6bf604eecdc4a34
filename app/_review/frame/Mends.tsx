'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { frameTexts } from '../locales/frame.ts'
import { mends } from './mends.ts'

/** Attributes that the framework writes anew when it draws. */
const watched = ['aria-label', 'aria-checked', 'aria-hidden', 'class', 'alt', 'role']

/** Puts the framework's markup right (`mends.ts`) as it comes and changes. */
export function Mends({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const t = frameTexts[i18n.language === 'en' ? 'en' : 'zh']
  useEffect(() => {
    const mendAll = (): void => {
      for (const { where, mend } of mends) for (const element of document.querySelectorAll<HTMLElement>(where)) mend(element, t)
    }
    // At once, before anybody sees or hears it; what is right already is not touched, so this comes to rest.
    const observer = new MutationObserver(mendAll)
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: watched })
    mendAll()
    return () => observer.disconnect()
  }, [t])
  return children
}
