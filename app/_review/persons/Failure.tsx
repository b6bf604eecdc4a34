import type { PersonTexts } from './locales/texts.ts'

/** Why something was not done, read out at once; nothing while there is no such reason. */
export function Failure({ code, t }: { code: string | undefined; t: PersonTexts }) {
  if (!code) return null
  return (
    <p className="persons__failure" role="alert">
      {t.errors[code] ?? t.errors.internal}
    </p>
  )
}
