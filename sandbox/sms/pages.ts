import { html, type SafeHtml } from '../serving/html.ts'
import type { TextMessage } from './inbox.ts'

/** The list of numbers that got messages, with the outage switch. */
export function numbersPage({ numbers, isDown }: { numbers: { to: string; count: number; latest: string }[]; isDown: boolean }): SafeHtml {
  return layout({
    title: '短信收件箱',
    watched: '',
    count: numbers.reduce((sum, { count }) => sum + count, 0),
    body: html`<section class="gateway ${isDown ? 'down' : 'up'}">
        <p><strong>${isDown ? '网关已停用' : '网关正常'}</strong><span>${isDown ? '发来的短信都会被拒绝，发送方应稍后重试。' : '发来的短信会立即出现在下面。'}</span></p>
        <form method="post" action="/outage">
          <input type="hidden" name="down" value="${isDown ? 'false' : 'true'}" />
          <button>${isDown ? '恢复网关' : '模拟网关故障'}</button>
        </form>
      </section>
      ${numbers.length === 0
        ? html`<p class="empty">还没有短信。注册账号时的验证码和审核结果会发到这里。</p>`
        : html`<ul class="numbers">
            ${numbers.map(
              ({ to, count, latest }) =>
                html`<li><a href="/inbox/${to}"><b>${spaced(to)}</b><span>${count} 条</span><time datetime="${latest}">${localTime(latest)}</time></a></li>`,
            )}
          </ul>`}`,
  })
}

/** The messages of one number, newest first. */
export function inboxPage({ to, messages }: { to: string; messages: TextMessage[] }): SafeHtml {
  return layout({
    title: spaced(to),
    watched: to,
    count: messages.length,
    body: html`<p class="back"><a href="/">全部号码</a></p>
      ${messages.length === 0 && html`<p class="empty">这个号码还没有收到短信。</p>`}
      <ol class="messages">
        ${messages.map(
          ({ text, receivedAt }) => html`<li><p>${text}</p><time datetime="${receivedAt}">${localTime(receivedAt)}</time></li>`,
        )}
      </ol>`,
  })
}

function layout({ title, body, watched, count }: { title: string; body: SafeHtml; watched: string; count: number }): SafeHtml {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title} - 短信沙盒</title>
<link rel="icon" href="data:," />
<link rel="stylesheet" href="/assets/sms.css" />
<script type="module" src="/assets/sms.js"></script>
</head>
<body data-watched="${watched}" data-count="${count}">
<header><p>短信沙盒</p><span>演示环境，短信不会真的发出</span></header>
<main><h1>${title}</h1>${body}</main>
</body>
</html>`
}

function spaced(number: string): string {
  return number.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')
}

function localTime(instant: string): string {
  return new Date(instant).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false })
}
