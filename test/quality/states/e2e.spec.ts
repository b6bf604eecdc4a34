import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../helpers/browser.ts'
import { startSystem, type System } from '../../helpers/system.ts'
import { signInFrom } from '../../way/applicant.ts'
import { inspect } from '../inspect.ts'
import { Keyboard } from '../keyboard.ts'
import { picture } from '../picture.ts'
import { EmployedForm, type Employed } from './fill.ts'
import { giveBack } from './giveBack.ts'

type Visit = { portal: 'ningbo' | 'zhejiang'; login: string; employed: Employed; reviewer: string }
const visits: Visit[] = [
  {
    portal: 'ningbo',
    login: 'test01',
    employed: { district: '海曙区', street: '江厦街道', postcode: '315000', employer: { code: '91330200MA21009620', name: '宁波虚构贸易有限公司' } },
    reviewer: 'haishu@example.com',
  },
  {
    portal: 'zhejiang',
    login: 'test03',
    employed: { city: '杭州市', district: '上城区', street: '清波街道', postcode: '310000', employer: { code: '91330102MA2DEMR04M', name: '杭州虚构信息技术有限公司' } },
    reviewer: 'shangcheng@example.com',
  },
]

let system: System
let browser: Browser

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startSystem(), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

const plain = { lang: 'zh' as const, properNames: [] }

// The states come one from another, as they do to somebody: each test goes on where the last one ended.
describe.each(visits)('someone with an employer and a qualification in the portal $portal', ({ portal, login, employed, reviewer }) => {
  let context: BrowserContext
  let page: Page
  let filling: EmployedForm
  let shown: Locator
  let receipt = ''
  const tree: string[] = []

  /** Keeps what a screen reader is told of the page, beside holding the page to its rules. */
  async function look(state: string): Promise<string[]> {
    await picture(page, `${portal}-states`, state)
    tree.push(...(await (await Keyboard.at(page)).tree()).filter(({ role }) => !/Text/.test(role)).map(({ role, name }) => `${role} ${name}`))
    return inspect(page, plain)
  }

  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    page = await context.newPage()
    page.setDefaultTimeout(30_000)
    filling = new EmployedForm(page)
    shown = filling.form
    await page.goto(`${system.addresses.portals[portal]}/register`)
    await signInFrom(page, system.addresses.accounts.find((one) => one.login === login)!)
    await filling.notice()
  })
  afterAll(() => context?.close())

  it('finds nothing wrong while the register is out of reach, and says where the answers are', async () => {
    await filling.basic()
    await shown.locator('[part=saved]').getByText(/已保存/).waitFor()
    await page.route('**/v1/**', (route) => route.abort())
    await shown.getByLabel('电子邮箱').fill('offline@example.com')
    await shown.locator('[part=saved]').getByText('已存在本机').waitFor()
    expect(await look('offline')).toEqual([])
    await page.unroute('**/v1/**')
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await shown.locator('[part=saved]').getByText(/已保存/).waitFor()
  })

  it('finds nothing wrong where another tab has saved something else, and lets the person choose', async () => {
    const other = await context.newPage()
    await other.goto(`${system.addresses.portals[portal]}/register`)
    // Each tab signs in by itself; the register knows the person and asks for nothing.
    await other.locator('accountant-registration').getByRole('button', { name: /登录/ }).click()
    const email = other.locator('accountant-registration').getByLabel('电子邮箱')
    await email.fill('other-tab@example.com')
    await other.locator('accountant-registration [part=saved]').getByText(/已保存/).waitFor()
    await other.close()
    await shown.getByLabel('电子邮箱').fill('this-tab@example.com')
    await shown.getByRole('button', { name: '使用本页填写的内容' }).waitFor()
    expect(await look('conflict')).toEqual([])
    await shown.getByRole('button', { name: '使用别处保存的内容' }).click()
    await expect.poll(() => shown.getByLabel('电子邮箱').inputValue()).toBe('other-tab@example.com')
  })

  it('finds nothing wrong once the session has ended, and keeps what was typed over a new sign-in', async () => {
    const refuse = { status: 401, contentType: 'application/json', headers: { 'Access-Control-Allow-Origin': system.addresses.portals[portal] }, body: '{"code":"session-expired","errors":[]}' }
    await page.route(/\/v1\/(requests|session)/, (route) => (route.request().method() === 'OPTIONS' ? route.continue() : route.fulfill(refuse)))
    await shown.getByLabel('电子邮箱').fill('expired@example.com')
    const banner = shown.locator('[part=banner]').getByRole('button')
    await banner.waitFor()
    expect(await look('expired')).toEqual([])
    await page.unroute(/\/v1\/(requests|session)/)
    await banner.click()
    await page.getByText('欢迎回来').waitFor()
    await filling.reach('基本信息')
    await expect.poll(() => shown.getByLabel('电子邮箱').inputValue()).toBe('expired@example.com')
  })

  it('finds nothing wrong with the employer, whose name the directory gave', async () => {
    await filling.next()
    await filling.reach('工作单位或居住地')
    await filling.workplace(employed)
    expect(await shown.getByLabel('单位名称').inputValue()).toBe(employed.employer.name)
    expect(await look('employer')).toEqual([])
  })

  it('finds nothing wrong with the qualification and what it asks for', async () => {
    await filling.next()
    await filling.reach('学历学位')
    await filling.education()
    await filling.next()
    await filling.reach('专业技术资格')
    await filling.qualification()
    expect(await look('qualification')).toEqual([])
  })

  it('shows a step again that was there before, also without a network', async () => {
    await context.setOffline(true)
    await shown.getByRole('button', { name: '上一步' }).click()
    await filling.reach('学历学位')
    await context.setOffline(false)
    await filling.next()
    await filling.reach('专业技术资格')
  })

  it('asks for the papers that the answers demand, and finds nothing wrong with them', async () => {
    await filling.next()
    await filling.reach('附件上传')
    const papers = (await filling.files()).join('\n')
    for (const name of [/统一社会信用代码证/, /开始会计工作单位证明/, /现会计工作单位证明/, /全日制学历证书/, /专业技术资格证书/]) expect(papers).toMatch(name)
    expect(await look('files')).toEqual([])
  })

  it('finds nothing wrong with the summary in large mode', async () => {
    await filling.next()
    await filling.reach('表单信息提交确认')
    await shown.locator('.thumb img').first().waitFor()
    await filling.toggleLarge()
    expect(await look('large')).toEqual([])
    await filling.toggleLarge()
    receipt = await filling.confirm()
    expect(receipt).toMatch(portal === 'ningbo' ? /^NB/ : /^ZJ/)
  })

  it('finds nothing wrong with what comes back, and leads to the marked photo', async () => {
    await giveBack(system.addresses, { login: reviewer, receipt, reason: '照片不够清晰，请重新上传' })
    await page.goto(`${system.addresses.portals[portal]}/register`)
    await shown.locator('accountant-progress').getByText('照片不够清晰，请重新上传').first().waitFor()
    expect(await look('returned')).toEqual([])
    await shown.getByRole('button', { name: '去修改' }).or(shown.getByRole('link', { name: '去修改' })).first().click()
    await filling.reach('基本信息')
    await shown.locator('[part=banner]').getByText('照片不够清晰').waitFor()
    expect(await look('mending')).toEqual([])
  })

  it('has told a screen reader of each of these by role and name', () => {
    const told = tree.join('\n')
    for (const line of [
      /^alert/m,
      /^radio 是/m,
      /^textbox 统一社会信用代码/m,
      /^button 获取单位信息/m,
      /^combobox 从事会计工作岗位/m,
      /^radio 初级/m,
      /^heading 附件上传/m,
      /^checkbox 同意以上资料填写无误/m,
      /^button 去修改|^link 去修改/m,
    ]) expect(told).toMatch(line)
    const controls = tree.filter((line) => /^(textbox|combobox|radio|checkbox|button|link) ?/.test(line))
    expect(controls.filter((line) => /^\S+ *$/.test(line))).toEqual([])
  })
})
