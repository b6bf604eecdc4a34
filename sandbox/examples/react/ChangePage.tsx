import type {} from '@accountant-register/widgets/types/react.ts'
import { useState } from 'react'

/** A page of React around the change: attributes in, and what was handed in heard from the portal's element around it. */
export function ChangePage({ register, otherPortal }: { register?: string; otherPortal?: string }) {
  const [receipts, setReceipts] = useState<string[]>([])
  return (
    <accountant-portal portal="ningbo" onaccountant-submitted={({ receipt }) => setReceipts((all) => [receipt, ...all])}>
      <accountant-change className="violet" registration-href={register} other-portal-href={otherPortal} />
      <section className="news" aria-labelledby="news">
        <h2 id="news">页面收到的事件</h2>
        <ol>{receipts.map((receipt) => <li key={receipt}>已提交：{receipt}</li>)}</ol>
      </section>
    </accountant-portal>
  )
}
