import type {} from '@accountant-register/widgets/types/react.ts'
import { useState } from 'react'

type News = { id: number; text: string }

/** A page of React around the registration: attributes in, events out, and the page's own button for large text. */
export function RegistrationPage({ change, progress, otherPortal }: { change?: string; progress?: string; otherPortal?: string }) {
  const [news, setNews] = useState<News[]>([])
  const [isLarge, setLarge] = useState(false)
  const tell = (text: string) => setNews((all) => [{ id: all.length, text }, ...all].slice(0, 5))
  return (
    <accountant-portal
      portal="ningbo"
      onaccountant-signed-in={({ identity }) => tell(`已登录：${identity.name[0]}**`)}
      onaccountant-signed-out={() => tell('已退出')}
      onaccountant-session-expired={() => tell('登录已过期')}
    >
      <p>
        <button type="button" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
          页面自己的大字按钮
        </button>
      </p>
      <accountant-registration
        className="violet"
        large={isLarge}
        change-href={change}
        progress-href={progress}
        other-portal-href={otherPortal}
        onaccountant-saved={({ savedAt }) => tell(`已保存：${savedAt.toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai' })}`)}
        onaccountant-submitted={({ receipt }) => tell(`已提交：${receipt}`)}
      />
      <section className="news" aria-labelledby="news">
        <h2 id="news">页面收到的事件</h2>
        <ol>{news.map(({ id, text }) => <li key={id}>{text}</li>)}</ol>
      </section>
    </accountant-portal>
  )
}
