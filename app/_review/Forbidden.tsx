import { texts, type Language } from './locales/texts.ts'

/** Says that a page is not for the one who asks, and leads back. */
export function Forbidden({ language }: { language: Language }) {
  const t = texts(language).forbidden
  return (
    <div className="start">
      <h1>{t.title}</h1>
      <p>{t.text}</p>
      <p>
        <a className="review__button is-primary" href="/admin">
          {t.action}
        </a>
      </p>
    </div>
  )
}
