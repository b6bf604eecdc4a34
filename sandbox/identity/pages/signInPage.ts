import { html, type SafeHtml } from '../../serving/html.ts'
import type { Account } from '../accounts/account.ts'
import { shownName } from '../shownName.ts'
import { pageAddress, type Visit } from '../visit.ts'
import { faultSummary, textField, type Filled } from './fields.ts'
import { hotline, layout } from './layout.ts'

/** The sign-in with user name and password. */
export function signInPage({ visit, serviceName, filled }: { visit: Visit; serviceName?: string; filled: Filled }): SafeHtml {
  return layout({
    title: '个人登录',
    hasFaults: filled.faults.length > 0,
    body: html`<div class="narrow card">
      <h1>个人登录</h1>
      ${serviceName && html`<p class="for">登录后继续使用：<strong>${serviceName}</strong></p>`}
      ${faultSummary(filled)}
      <form method="post" action="${pageAddress('ssoLogin', visit)}" novalidate>
        ${textField({ name: 'login', label: '用户名/手机号', filled, autocomplete: 'username' })}
        ${textField({ name: 'password', label: '密码', filled, type: 'password', autocomplete: 'current-password' })}
        <button class="primary wide">登录</button>
      </form>
      <p class="or">没有账号？<a href="${pageAddress('register', visit)}">立即注册账号</a></p>
      <p class="small">若存在登录、注册问题，请致电服务热线 ${hotline}。</p>
    </div>`,
  })
}

/** Asks someone already signed in to go on, or to change the account: on a shared computer nobody else's case is opened by accident. */
export function continuePage({ visit, serviceName, account }: { visit: Visit; serviceName: string; account: Account }): SafeHtml {
  return layout({
    title: '继续登录',
    userName: shownName(account),
    body: html`<div class="narrow card">
      <h1>您已登录</h1>
      <p class="for">将以下面的账号使用：<strong>${serviceName}</strong></p>
      <p class="who"><b>${shownName(account)}</b><span>用户名 ${account.userName}</span></p>
      <form method="post" action="${pageAddress('continue', visit)}"><button class="primary wide">继续</button></form>
      <form method="post" action="${pageAddress('switch', visit)}"><button class="wide">切换账号</button></form>
      <form method="post" action="${pageAddress('logout', visit)}"><button class="quiet wide">退出</button></form>
    </div>`,
  })
}
