import type { CaseDetail } from './case.ts'
import { fill, type Texts } from '../locales/texts.ts'
import { moment } from '../moment.ts'

/** What a reviewer has to know before anything else: that two have to approve, what the bureau that is left has to say. */
export function Notices({ detail: { fourEyes, comment }, t }: { detail: CaseDetail; t: Texts }) {
  const at = fourEyes?.at ? moment(fourEyes.at) : ''
  return (
    <>
      {fourEyes && <p className="review__notice">{fourEyes.signedBy ? fill(fourEyes.isMine ? t.screen.signedByMe : t.screen.signedFirst, { name: fourEyes.signedBy, at }) : t.screen.twoNeeded}</p>}
      {comment && (
        <p className="review__notice">
          <strong>{fill(t.screen.givingComment, { name: comment.name, at: moment(comment.at) })}</strong> {comment.text}
        </p>
      )}
    </>
  )
}
