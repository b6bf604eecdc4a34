import { sentence } from '@accountant-register/schemas/locales/sentence.ts'
import en from '@accountant-register/schemas/locales/errors.en.json' with { type: 'json' }
import zh from '@accountant-register/schemas/locales/errors.zh.json' with { type: 'json' }
import type { Settings } from '../../../settings.ts'
import type { RefusalError } from '../../errors/RefusalError.ts'
import words from './refusalPage.locales.json' with { type: 'json' }

const sentences = { zh, en }

/** The page for a sign-in that failed and cannot be led back to a portal: what happened, and ways on. */
export function refusalPage({ code, status, headers }: RefusalError, { settings, language }: { settings: Settings; language: 'zh' | 'en' }): Response {
  const { title, again, ningbo, zhejiang, userCentre, hotline } = words[language]
  const { portals, identity } = settings
  const markup = `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="stylesheet" href="/v1/sign-in/page.css">
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(sentence(sentences[language], { code }, ''))}</p>
<h2>${escape(again)}</h2>
<ul>
<li><a href="${escape(portals.ningbo.origin)}/">${escape(ningbo)}</a></li>
<li><a href="${escape(portals.zhejiang.origin)}/">${escape(zhejiang)}</a></li>
<li><a href="${escape(identity.userCentre)}">${escape(userCentre)}</a></li>
</ul>
<p>${escape(hotline)} <a href="tel:${escape(identity.hotline)}">${escape(identity.hotline)}</a></p>
</main>
</body>
</html>
`
  return new Response(markup, {
    status,
    headers: {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language === 'zh' ? 'zh-CN' : 'en',
      Vary: 'Accept-Language, Origin',
      'Content-Security-Policy': "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  })
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
