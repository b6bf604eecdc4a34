import { assets } from '../serving/assets.ts'
import { isForeignPost, type Call, type Reply, type Site } from '../serving/call.ts'
import { page, redirect } from '../serving/reply.ts'
import type { Account } from './accounts/account.ts'
import { answerDone, answerRealName } from './answerRealName.ts'
import { answerSignIn, goOn, signOut } from './answerSignIn.ts'
import { answerPicture, answerSignUp } from './answerSignUp.ts'
import { answerSimpleAuth } from './answerSimpleAuth.ts'
import { sessionCookie } from './cookies.ts'
import type { Network } from './network.ts'
import { greenChannelPage, homePage, personalPage, termsPage, troublePage, userCenterPage } from './pages/sitePages.ts'
import { pageAddress, visitOf } from './visit.ts'

const files = {
  'identity.css': new URL('./assets/identity.css', import.meta.url),
  'identity.js': new URL('./assets/identity.js', import.meta.url),
}

/** The real-name network: its pages, its sign-in and its server-to-server calls. */
export function identitySite(network: Network): Site {
  const asset = assets(files)
  return (call) => {
    const { pathname } = call.url
    if (call.method !== 'GET' && call.method !== 'POST') return { status: 405, headers: { Allow: 'GET, HEAD, POST' } }
    if (pathname === '/sso/servlet/simpleauth') return answerSimpleAuth(call, network)
    if (isForeignPost(call)) return trouble(403, '不能从其他网站提交', '请回到登录页面重新操作。')
    const account = accountOf(call, network)
    if (pathname === '/sso/usp.do') return answerUsp(call, network, account)
    if (call.method !== 'GET') return null
    if (pathname === '/sso/captcha.svg') return answerPicture(call, network)
    const site = pages[pathname]
    return site ? page(site(account)) : asset(pathname)
  }
}

const pages: Readonly<Record<string, ((account?: Account) => ReturnType<typeof homePage>) | undefined>> = {
  '/': homePage,
  '/personal': personalPage,
  '/user-center': userCenterPage,
  '/green-channel': greenChannelPage,
  '/terms': termsPage,
}

async function answerUsp(call: Call, network: Network, account: Account | undefined): Promise<Reply> {
  const visit = visitOf(call.url.searchParams)
  const action = call.url.searchParams.get('action') ?? ''
  if (visit.serviceCode && !network.services.some(({ code }) => code === visit.serviceCode)) {
    return trouble(400, '接入应用不存在', '请从办事系统的登录按钮重新进入。')
  }
  if (action === 'ssoLogin') return answerSignIn(call, network, visit, account)
  if (action === 'register') return answerSignUp(call, network, visit)
  const needsAccount = ['realName', 'done', 'continue'].includes(action)
  if (needsAccount && !account) return redirect(pageAddress('ssoLogin', visit))
  if (action === 'realName') return answerRealName(call, network, visit, account!)
  if (action === 'done') return answerDone(network, visit, account!)
  // What changes something wants a post: a link in a mail must not sign anybody in or out.
  if (['continue', 'switch', 'logout'].includes(action) && call.method !== 'POST') return redirect(pageAddress('ssoLogin', visit))
  if (action === 'continue') return goOn(network, visit, account!)
  if (action === 'switch') return signOut(call, network, visit)
  if (action === 'logout') return signOut(call, network, { serviceCode: '', goto: '' })
  return trouble(404, '没有这个页面', '请检查地址，或从首页重新进入。')
}

function accountOf(call: Call, { accounts, sessions }: Network): Account | undefined {
  const userId = sessions.userOf(call.cookies[sessionCookie])
  return userId ? accounts.byId(userId) : undefined
}

function trouble(status: number, title: string, advice: string): Reply {
  return page(troublePage({ title, advice }), status)
}
