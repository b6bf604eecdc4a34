'use client'
import { useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { blocksOf } from '../../../api/v1/notices/blocks.ts'
import { portalLooks } from './portalLooks.ts'
import { contentTexts } from './locales/texts.ts'

type Portal = keyof typeof portalLooks
const widths = { phone: 390, tablet: 768, desktop: 1040 } as const
type Width = keyof typeof widths

/** The notice as the portals show it, while it is written: drawn by the widgets themselves, in either portal's look and at the width of a phone. */
export function NoticePreview() {
  const t = contentTexts(useTranslation().i18n.language).preview
  const language = useLocale().code
  const written = useFormFields(([fields]) => JSON.stringify([fields.portal?.value, fields.kind?.value, fields.title?.value, fields.body?.value]))
  const [own, kind, title, body] = JSON.parse(written) as [Portal | null, 'registration' | 'change' | null, string | null, unknown]
  const [chosen, setChosen] = useState<Portal>()
  const [width, setWidth] = useState<Width>('phone')
  const element = useRef<HTMLElement & { notice?: object }>(null)
  const portal = chosen ?? own ?? 'ningbo'
  const look = portalLooks[portal]

  useEffect(loadWidgets, [])
  useEffect(() => {
    if (element.current) element.current.notice = { portal, kind: kind ?? 'registration', title: title || t.untitled, version: 0, blocks: blocksOf(body) }
  })

  const Preview = 'accountant-notice-preview' as unknown as 'div'
  return (
    <section className="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t.title}</h2>
      <p className="preview__note">{t.note}</p>
      <div className="preview__choices">
        <Choice label={t.look} options={['ningbo', 'zhejiang'] as const} names={t.portals} value={portal} onChange={setChosen} />
        <Choice label={t.width} options={['phone', 'tablet', 'desktop'] as const} names={t.widths} value={width} onChange={setWidth} />
      </div>
      <div className="preview__stage">
        <div className="preview__page" style={{ maxWidth: widths[width], ...look.style } as CSSProperties} lang={language}>
          <div className="preview__head" style={look.head}>
            {t.portals[portal]}
          </div>
          <div className="preview__body">
            <Preview ref={element as never} lang={language} key={language} />
          </div>
        </div>
      </div>
    </section>
  )
}

type ChoiceProps<Value extends string> = { label: string; options: readonly Value[]; names: { [value in Value]: string }; value: Value; onChange: (value: Value) => void }

function Choice<Value extends string>({ label, options, names, value, onChange }: ChoiceProps<Value>) {
  return (
    <div role="group" aria-label={label} className="preview__choice">
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={option === value} onClick={() => onChange(option)}>
          {names[option]}
        </button>
      ))}
    </div>
  )
}

/** The script defines the element once, however often this is called. */
function loadWidgets(): void {
  const id = 'notice-preview-script'
  if (document.getElementById(id)) return
  document.head.append(Object.assign(document.createElement('script'), { id, type: 'module', src: '/widgets/notice-preview.js' }))
}
