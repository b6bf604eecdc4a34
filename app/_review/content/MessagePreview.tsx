'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { checkMessage } from '@accountant-register/schemas/messages/checkMessage.ts'
import { fillMessage } from '@accountant-register/schemas/messages/fillMessage.ts'
import type { MessageEvent } from '@accountant-register/schemas/messages/messageEvents.ts'
import { messageParts } from '@accountant-register/schemas/messages/messageParts.ts'
import { placeholdersOf } from '@accountant-register/schemas/messages/placeholders.ts'
import { fill } from '../locales/texts.ts'
import { contentTexts } from './locales/texts.ts'

/** The text message as a phone shows it, with sample values in its gaps; how long it is, and which gaps there are. */
export function MessagePreview() {
  const t = contentTexts(useTranslation().i18n.language).message
  const template = useFormFields(([fields]) => (fields.text?.value as string | undefined) ?? '')
  const event = useFormFields(([fields]) => fields.event?.value as MessageEvent | undefined)
  if (!event) return null
  const { allowed, needed } = placeholdersOf(event)
  const text = fillMessage(template, { ...t.sample, kind: event.startsWith('registration') ? t.sampleKinds.registration : t.sampleKinds.change })
  const parts = messageParts(text)
  const isSound = checkMessage(event, template) === undefined
  return (
    <section className="preview" aria-labelledby="message-title">
      <h2 id="message-title">{t.title}</h2>
      <p className="preview__sms" lang="zh" data-faulty={isSound ? undefined : true}>
        {text || '—'}
      </p>
      <p className="preview__note" role="status">
        {fill(parts > 1 ? t.inParts : t.inOne, { n: text.length, parts })}
      </p>
      <h3>{t.placeholders}</h3>
      <dl className="preview__gaps">
        {allowed.map((name) => (
          <div key={name}>
            <dt>
              <code>{`{${name}}`}</code>
            </dt>
            <dd>
              {t.meanings[name]}
              {needed.includes(name) ? ` · ${t.needed}` : ''}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
