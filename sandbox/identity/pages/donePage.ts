import { html, type SafeHtml } from '../../serving/html.ts'
import type { Account } from '../accounts/account.ts'
import { shownName } from '../shownName.ts'
import { pageAddress, type Visit } from '../visit.ts'
import { layout } from './layout.ts'
import { steps } from './steps.ts'

/** Step 3 of the sign-up, 注册完成; leads back to where one came from. */
export function donePage({ visit, account, serviceName }: { visit: Visit; account: Account; serviceName?: string }): SafeHtml {
  return layout({
    title: '注册完成',
    userName: shownName(account),
    body: html`<div class="middle card">
      ${steps(3)}
      <h1>注册完成</h1>
      <p class="ok">实名认证已通过，现在可以用这个账号办理业务了。</p>
      <p class="who"><b>${shownName(account)}</b><span>用户名 ${account.userName}</span></p>
      ${serviceName
        ? html`<form method="post" action="${pageAddress('continue', visit)}"><button class="primary wide">返回${serviceName}，继续办理</button></form>`
        : html`<p><a class="button primary wide" href="/user-center">进入用户中心</a></p>`}
    </div>`,
  })
}
