import { html, type SafeHtml } from '../../serving/html.ts'
import type { Account, RealName } from '../accounts/account.ts'
import { documentKinds } from '../checks/documents.ts'
import { shownMobile, shownName, shownNumber } from '../shownName.ts'
import { pageAddress } from '../visit.ts'
import { hotline, layout } from './layout.ts'

const nowhere = { serviceCode: '', goto: '' }

/** The network's home page. */
export function homePage(account?: Account): SafeHtml {
  return layout({
    title: '首页',
    userName: account && shownName(account),
    body: html`<section class="hero"><h1>一个账号，办全省的事</h1><p>用实名账号登录会计之窗、会计之家等办事系统。</p><p><a class="button primary" href="/personal">个人办事</a></p></section>
      <ul class="tiles">
        <li><a href="/user-center"><b>用户中心</b><span>查看账号与实名信息</span></a></li>
        <li><a href="${pageAddress('register', nowhere)}"><b>个人注册</b><span>创建账号并实名认证</span></a></li>
        <li><a href="/green-channel"><b>绿色通道</b><span>没有手机号时的办法</span></a></li>
      </ul>`,
  })
}

/** 个人办事, whose 用户中心 at the top right leads to the sign-up. */
export function personalPage(account?: Account): SafeHtml {
  return layout({
    title: '个人办事',
    userName: account && shownName(account),
    body: html`<div class="heading"><h1>个人办事</h1><a class="button" href="/user-center">用户中心</a></div>
      <p class="lead">办事前请先登录。还没有账号的，请点击右上角“用户中心”，选择“个人注册”。</p>
      <ul class="tiles">
        <li><span class="tile"><b>财政</b><span>会计人员信息登记、变更（查询）在会计之窗或会计之家办理</span></span></li>
        <li><span class="tile"><b>人力社保</b><span>沙盒中不提供</span></span></li>
        <li><span class="tile"><b>教育</b><span>沙盒中不提供</span></span></li>
      </ul>`,
  })
}

/** 用户中心: the way in for those signed out, the account for those signed in. */
export function userCenterPage(account?: Account): SafeHtml {
  if (!account) {
    return layout({
      title: '用户中心',
      body: html`<div class="narrow card">
        <h1>用户中心</h1>
        <p><a class="button primary wide" href="${pageAddress('ssoLogin', nowhere)}">个人登录</a></p>
        <p><a class="button wide" href="${pageAddress('register', nowhere)}">个人注册</a></p>
      </div>`,
    })
  }
  const { realName, userName, mobile } = account
  return layout({
    title: '用户中心',
    userName: shownName(account),
    body: html`<div class="middle card">
      <h1>用户中心</h1>
      <dl class="facts">
        <div><dt>用户名</dt><dd>${userName}</dd></div>
        <div><dt>手机号</dt><dd>${shownMobile(mobile)}</dd></div>
        <div><dt>实名等级</dt><dd>${realName ? '已实名认证' : '尚未实名认证'}</dd></div>
        ${realName && html`<div><dt>姓名</dt><dd>${shownName(account)}</dd></div><div><dt>${documentLabel(realName)}</dt><dd>${shownNumber(realName.idNumber)}</dd></div>`}
      </dl>
      ${!realName && html`<p><a class="button primary wide" href="${pageAddress('realName', nowhere)}">去实名认证</a></p>`}
      <p class="small">姓名、证件号码有误的，请致电服务热线 ${hotline}。</p>
      <form method="post" action="${pageAddress('logout', nowhere)}"><button class="wide">退出</button></form>
    </div>`,
  })
}

/** What someone without a mobile number can do. */
export function greenChannelPage(): SafeHtml {
  return layout({
    title: '绿色通道',
    body: html`<div class="middle card"><h1>绿色通道</h1><p>没有手机号的，请携带本人有效身份证件，到就近的行政服务中心办理实名注册。</p><p>需要帮助时请致电服务热线 ${hotline}。</p></div>`,
  })
}

/** The sign-up terms of the sandbox. */
export function termsPage(): SafeHtml {
  return layout({
    title: '注册协议',
    body: html`<div class="middle card"><h1>浙江政务服务网注册协议</h1>
      <p>这是沙盒的协议，只为演示注册流程。</p>
      <ol class="terms"><li>账号只供演示与测试使用，请不要填写真实的个人信息。</li><li>所填内容只保存在运行沙盒的电脑上，清除数据后不再保留。</li><li>沙盒不发送真实短信，验证码在短信收件箱中查看。</li></ol></div>`,
  })
}

/** Says that a page cannot be shown, and what to do. */
export function troublePage({ title, advice }: { title: string; advice: string }): SafeHtml {
  return layout({ title, body: html`<div class="middle card"><h1>${title}</h1><p>${advice}</p><p><a class="button" href="/">返回首页</a></p></div>` })
}

function documentLabel({ idType, idNumber }: RealName): string {
  return documentKinds.find((kind) => kind.idType === idType && kind.pattern.test(idNumber))?.label ?? '证件号码'
}
