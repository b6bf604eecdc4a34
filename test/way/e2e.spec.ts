import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { messagesTo } from '../helpers/messages.ts'
import { type Addresses, startSystem, type System } from '../helpers/system.ts'
import { confirm, fillRegistration, heading, type Residence, signIn, signInFrom } from './applicant.ts'
import { signUp } from './signUp.ts'
import { approve, openCase, sendBack, signInStaff } from './reviewer.ts'

type Portal = {
  portal: 'ningbo' | 'zhejiang'
  applicants: { approved: Applicant; returned: Applicant }
  residence: Residence
  reviewer: string
  otherReviewer: string
  /** From the home page to the registration, link by link, as the guide says. */
  way: (string | RegExp)[]
}
type Applicant = { login: string; mobile: string }

const portals: Portal[] = [
  {
    portal: 'ningbo',
    applicants: { approved: { login: 'test01', mobile: '13800000011' }, returned: { login: 'test02', mobile: '13800000012' } },
    residence: { district: '海曙区', street: '鼓楼街道', postcode: '315000' },
    reviewer: 'haishu@example.com',
    otherReviewer: 'yinzhou@example.com',
    way: ['网上办事', '会计人员信息管理', '信息登记、变更（查询）网上办理', /^信息登记/],
  },
  {
    portal: 'zhejiang',
    applicants: { approved: { login: 'test03', mobile: '13800000013' }, returned: { login: 'test05', mobile: '13800000015' } },
    residence: { city: '杭州市', district: '上城区', street: '清波街道', postcode: '310000' },
    reviewer: 'shangcheng@example.com',
    otherReviewer: 'haishu@example.com',
    way: [/^信息登记/],
  },
]

let system: System
let browser: Browser
const opened: BrowserContext[] = []

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startSystem(), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

/** A browser of one's own: nobody shares cookies with anybody. */
async function newPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
  opened.push(context)
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  return page
}

function accountOf({ accounts }: Addresses, login: string) {
  return accounts.find((account) => account.login === login)!
}

async function handIn({ portal, residence, way }: Portal, applicant: Applicant): Promise<{ page: Page; receipt: string; violations: string[] }> {
  const page = await newPage()
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
  })
  await page.goto(system.addresses.portals[portal])
  for (const name of way) await page.getByRole('main').getByRole('link', { name }).first().click()
  await signInFrom(page, accountOf(system.addresses, applicant.login))
  await fillRegistration(page, residence)
  return { page, receipt: await confirm(page), violations }
}

async function asReviewer(login: string): Promise<Page> {
  const page = await newPage()
  await signInStaff(page, system.addresses.register, accountOf(system.addresses, login))
  return page
}

describe.each(portals)('the way through the $portal portal', (portal) => {
  it('leads from the home page to the register, approved by the bureau of the region alone', async () => {
    const { register } = system.addresses
    const { page, receipt, violations } = await handIn(portal, portal.applicants.approved)
    expect(receipt).toMatch(/^(NB|ZJ)\d{6}-/)
    expect(violations).toEqual([])

    const other = await asReviewer(portal.otherReviewer)
    await other.goto(`${register}/admin/collections/change-requests`)
    await other.getByRole('heading', { name: '审核队列' }).waitFor()
    expect(await other.getByRole('link', { name: receipt }).count()).toBe(0)
    expect(await ask(other, `/api/change-requests?where[receipt][equals]=${receipt}`)).toMatchObject({ status: 200, body: { totalDocs: 0 } })

    const reviewer = await asReviewer(portal.reviewer)
    await openCase(reviewer, register, receipt)
    const id = new URL(reviewer.url()).pathname.split('/').at(-1)!
    for (const route of [`/api/cases/${id}`, `/api/change-requests/${id}`]) expect(await ask(other, route)).toMatchObject({ status: 404 })
    await approve(reviewer)

    const persons = await ask(reviewer, '/api/persons?depth=0')
    expect(persons).toMatchObject({ status: 200, body: { docs: [{ register: portal.portal, status: 'active' }] } })

    await page.goto(`${system.addresses.portals[portal.portal]}/progress`)
    await page.locator('accountant-progress').getByText('审核通过').first().waitFor()
    await expect.poll(() => messagesTo(system.addresses.sms, portal.applicants.approved.mobile), { timeout: 20_000 }).toEqual([expect.stringContaining('已审核通过')])
  })

  it('leads back to the applicant with a reason, and on when it is mended', async () => {
    const { register } = system.addresses
    const { page, receipt } = await handIn(portal, portal.applicants.returned)
    const reviewer = await asReviewer(portal.reviewer)
    await openCase(reviewer, register, receipt)
    await sendBack(reviewer, '照片不够清晰，请重新上传')
    await expect.poll(() => messagesTo(system.addresses.sms, portal.applicants.returned.mobile), { timeout: 20_000 }).toEqual([expect.stringContaining('照片不够清晰')])

    await page.goto(`${system.addresses.portals[portal.portal]}/progress`)
    const progress = page.locator('accountant-progress')
    await progress.getByText('照片不够清晰，请重新上传').first().waitFor()
    await progress.getByRole('link', { name: '去修改' }).or(progress.getByRole('button', { name: '去修改' })).first().click()
    await mendPhoto(page)
    expect(await confirm(page)).toBe(receipt)

    await openCase(reviewer, register, receipt)
    await reviewer.getByText('本申请曾被退回，这是第 2 次提交。').waitFor()
    expect(await reviewer.locator('.review__returned').innerText()).toContain('照片不够清晰，请重新上传')
    await approve(reviewer)
    await expect.poll(() => messagesTo(system.addresses.sms, portal.applicants.returned.mobile), { timeout: 20_000 }).toHaveLength(2)
  })
})

it('lets someone without an account create one on the way, and goes on where they wanted to', async () => {
  const page = await newPage()
  await page.goto(`${system.addresses.portals.ningbo}/register`)
  await page.locator('accountant-registration').getByRole('button', { name: /登录/ }).click()
  await signUp(page, system.addresses.sms, { userName: 'newcomer01', mobile: '13900000021', password: 'Xin-2026', name: '水清浅', idNumber: '330203199203150023' })
  await page.getByText('欢迎回来').waitFor()
  await heading(page, '登记须知')
  expect(new URL(page.url()).pathname).toBe('/register')
})

it('ends the session of every page when someone leaves', async () => {
  const page = await newPage()
  await page.goto(`${system.addresses.portals.ningbo}/progress`)
  await page.getByRole('button', { name: '登录', exact: true }).first().click()
  await signIn(page, accountOf(system.addresses, 'chenyu'))
  await page.getByText('欢迎回来').waitFor()
  await page.getByRole('button', { name: '退出' }).click()
  await page.getByRole('button', { name: '登录', exact: true }).first().waitFor()
  await page.reload()
  await page.getByRole('button', { name: '登录', exact: true }).first().waitFor()
  expect(await page.getByText('欢迎回来').isVisible()).toBe(false)
})

/** Asks the register as the page that is open does. */
function ask(page: Page, path: string): Promise<{ status: number; body: unknown }> {
  return page.evaluate(async (address) => {
    const response = await fetch(address)
    return { status: response.status, body: await response.json() }
  }, path)
}

async function mendPhoto(page: Page): Promise<void> {
  const { portrait } = await import('../helpers/pictures.ts')
  const form = page.locator('accountant-registration')
  await heading(page, '基本信息')
  await form.locator('input[type=file]').first().setInputFiles({ name: '新照片.jpg', mimeType: 'image/jpeg', buffer: await portrait({ width: 450, height: 630 }) })
  await form.getByText('已上传').first().waitFor()
  await form.getByRole('link', { name: '表单信息提交确认' }).or(form.getByRole('button', { name: '表单信息提交确认' })).first().click()
  await heading(page, '表单信息提交确认')
}
