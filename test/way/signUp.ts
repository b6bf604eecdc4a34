import type { Page } from 'playwright-core'
import { messagesTo } from '../helpers/messages.ts'

/** Someone new to the real-name network; invented. */
export type Newcomer = { userName: string; mobile: string; password: string; name: string; idNumber: string }

const digits = '零一二三四五六七八九'

/** Creates an account from the sign-in page by the annex of the guide, and comes back to where one wanted to go. */
export async function signUp(page: Page, sms: string, { userName, mobile, password, name, idNumber }: Newcomer): Promise<void> {
  await page.getByRole('link', { name: '立即注册账号' }).click()
  await page.getByRole('button', { name: '看不清？改答文字题' }).click()
  await page.locator('#userName').fill(userName)
  await page.locator('#mobile').fill(mobile)
  await page.locator('#captcha').fill(answer(await page.locator('label[for=captcha]').innerText()))
  await page.getByRole('button', { name: '获取短信验证码' }).click()
  await page.locator('#smsCode').fill(await codeSentTo(sms, mobile))
  await page.locator('#password').fill(password)
  await page.locator('#passwordAgain').fill(password)
  await page.locator('#agreed').check()
  await page.getByRole('button', { name: '注册', exact: true }).click()
  await page.getByRole('heading', { name: '实名认证' }).waitFor()
  await page.locator('#idNumber').fill(idNumber)
  await page.locator('#name').fill(name)
  await page.locator('#nation').selectOption({ label: '汉族' })
  await page.getByRole('button', { name: '提交认证' }).click()
  await page.getByRole('heading', { name: '注册完成' }).waitFor()
  await page.locator('.primary').first().click()
}

/** What the text question asks: the sum of two digits in words. */
function answer(question: string): string {
  const [, a = '', b = ''] = /(.)加(.)等于几/.exec(question) ?? []
  return String(digits.indexOf(a) + digits.indexOf(b))
}

async function codeSentTo(sms: string, mobile: string): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const [latest = ''] = await messagesTo(sms, mobile)
    const code = /\d{5}/.exec(latest)?.[0]
    if (code) return code
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('signUp: expected a message with a code of five digits')
}
