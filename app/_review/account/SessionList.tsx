'use client'
import { useCallback, useEffect, useState } from 'react'
import type { SessionInfo } from '../../../api/staff/accounts/sessions.ts'
import { accountTexts } from '../locales/accountTexts.ts'
import { fill } from '../locales/texts.ts'
import { moment } from '../moment.ts'
import { callAccount } from './callAccount.ts'
import { faultText } from './faultText.ts'

/** The sessions of an account: on what, since when, last seen; each can be ended. */
export function SessionList({ language, account, isOwn }: { language: string; account: string; isOwn: boolean }) {
  const t = accountTexts(language)
  const [sessions, setSessions] = useState<SessionInfo[]>([])
  const [said, setSaid] = useState('')
  const load = useCallback(async () => {
    const answer = await callAccount<{ sessions: SessionInfo[] }>(`/accounts/${account}/sessions`)
    if (answer.code === undefined) setSessions(answer.body.sessions)
    else setSaid(faultText(t, answer))
  }, [account, t])
  useEffect(() => void load(), [load])
  const end = async (path: string) => {
    const answer = await callAccount<{ ended: number }>(`/accounts/${account}/sessions/${path}`, {})
    setSaid(answer.code !== undefined ? faultText(t, answer) : fill(t.security.ended, { n: answer.body.ended }))
    await load()
  }
  const { columns } = t.security
  const others = sessions.filter(({ isThis }) => !isThis).length
  return (
    <>
      <h3>{t.security.sessions}</h3>
      <p>{t.security.sessionsHint}</p>
      {sessions.length === 0 && <p>{t.security.none}</p>}
      {sessions.length > 0 && (
        <div className="account-sessions" role="region" aria-label={t.security.sessions} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {[columns.device, columns.method, columns.started, columns.seen, columns.action].map((label) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sessions.map(({ id, device, method, hasSecondFactor, startedAt, lastSeenAt, isThis }) => (
                <tr key={id}>
                  <th scope="row">{device || t.security.unknownDevice}</th>
                  <td>
                    {t.security.methods[method]}
                    {hasSecondFactor && t.security.withCode}
                  </td>
                  <td>{moment(startedAt)}</td>
                  <td>{moment(lastSeenAt)}</td>
                  <td>
                    {isThis ? (
                      <strong>{t.security.this}</strong>
                    ) : (
                      <button type="button" className="review__button" aria-label={`${t.security.end}: ${device || t.security.unknownDevice}, ${moment(startedAt)}`} onClick={() => end(`${id}/end`)}>
                        {t.security.end}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="account-buttons">
        {others > 0 && (
          <button type="button" className="review__button" onClick={() => end('end-others')}>
            {isOwn ? t.security.endOthers : t.security.endAll}
          </button>
        )}
        <span role="status">{said}</span>
      </p>
    </>
  )
}
