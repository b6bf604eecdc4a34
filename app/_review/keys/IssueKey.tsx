'use client'
import { useState } from 'react'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

const texts = {
  zh: { title: '密钥', hint: '签发后只显示一次，请立即交给对方保存；再次签发后，原密钥失效。', save: '保存后可签发密钥。', issue: '签发密钥', failed: '未能签发，请稍后重试。', once: '请复制保存，离开此页后无法再次查看：' },
  en: { title: 'Key', hint: 'Shown once when issued; hand it over at once. Issuing another ends the one before.', save: 'Save first, then issue a key.', issue: 'Issue key', failed: 'The key could not be issued; try again later.', once: 'Copy it now, it cannot be seen again:' },
}

/** Issues the key of a downstream system, or the secret of a webhook, and shows it once. */
export function IssueKey() {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const t = i18n.language === 'en' ? texts.en : texts.zh
  const [key, setKey] = useState<string>()
  const [hasFailed, setHasFailed] = useState(false)
  const issue = async () => {
    setHasFailed(false)
    const response = await fetch(`/api/issue/${collectionSlug}/${id}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}', credentials: 'same-origin' }).catch(() => undefined)
    const answer = response?.ok ? ((await response.json()) as { key?: string }) : undefined
    setKey(answer?.key)
    setHasFailed(!answer?.key)
  }
  return (
    <div className="field-type">
      <p className="field-label">{t.title}</p>
      <p>{id ? t.hint : t.save}</p>
      {id && (
        <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={issue}>
          {t.issue}
        </button>
      )}
      <div role="status">
        {key && (
          <p>
            {t.once} <code>{key}</code>
          </p>
        )}
        {hasFailed && <p>{t.failed}</p>}
      </div>
    </div>
  )
}
