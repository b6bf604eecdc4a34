import type { ServerProps } from 'payload'
import { settings } from '../../../settings.ts'
import { accountTexts } from '../locales/accountTexts.ts'
import { faultText } from './faultText.ts'

/** Below the form of the sign-in page: the office's own sign-in where one is set, why the last one failed, and whom to ask for a password. */
export function SignInNote({ i18n, searchParams }: ServerProps) {
  const t = accountTexts(i18n.language)
  const code = searchParams?.['sign-in']
  return (
    <div className="account-note">
      {typeof code === 'string' && (
        <p role="alert" className="account-fault">
          {faultText(t, { code })}
        </p>
      )}
      {settings().oidc && (
        <>
          <p className="account-or">{t.login.or}</p>
          <p>
            {/* A route of the API, not a page: no link of Next's. */}
            <a className="review__button" href="/api/sign-in/oidc">
              {t.login.oidc}
            </a>
          </p>
        </>
      )}
      <p>{t.login.forgotten}</p>
    </div>
  )
}
