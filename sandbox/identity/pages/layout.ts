import { html, type SafeHtml } from '../../serving/html.ts'

/** Number that helps with accounts, as the guide gives it. */
export const hotline = '0571-88808880'

/** The frame of every page of the network. */
export function layout({ title, body, hasFaults = false, userName }: {
  title: string
  body: SafeHtml
  /** Says so in the window's title, which screen readers read first. */
  hasFaults?: boolean
  userName?: string
}): SafeHtml {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${hasFaults && '有误：'}${title} - 浙江政务服务网（沙盒）</title>
<link rel="icon" href="data:," />
<link rel="stylesheet" href="/assets/identity.css" />
<script type="module" src="/assets/identity.js"></script>
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="top">
  <p class="notice">演示环境，不是真实网站，请勿填写真实信息</p>
  <div class="bar">
    <a class="brand" href="/">浙江政务服务网</a>
    <nav aria-label="主导航">
      <a href="/">首页</a>
      <a href="/personal">个人办事</a>
      <a class="center" href="/user-center">${userName ? html`用户中心 · ${userName}` : '用户中心'}</a>
    </nav>
  </div>
</header>
<main id="main">${body}</main>
<footer><p>浙江政务服务网服务热线：<a href="tel:${hotline}">${hotline}</a></p><p>沙盒仿真页面，仅供演示与测试</p></footer>
</body>
</html>`
}
