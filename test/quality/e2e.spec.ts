import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { startSystem, type System } from '../helpers/system.ts'
import { inspect } from './inspect.ts'
import { Keyboard } from './keyboard.ts'
import { picture } from './picture.ts'
import { walk, type State, type Step, type Way } from './way.ts'
import { chinese, english } from './ways.ts'

let system: System
let browser: Browser

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startSystem(), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

type Visit = { portal: 'ningbo' | 'zhejiang'; login: string; name: string; way: Way }
const visits: Visit[] = [
  { portal: 'ningbo', login: 'test06', name: '俞静安', way: chinese },
  { portal: 'zhejiang', login: 'test07', name: '楼知远', way: english },
]

describe.each(visits)('the registration in the portal $portal, language $way.lang', ({ portal, login, name, way }) => {
  const shortcomings: string[] = []
  const refused: string[] = []
  const focus = new Map<State, string>()
  const said: string[] = []
  const trees = new Map<State, { role: string; name: string }[]>()
  const printed: number[] = []
  let share = 0
  let presses = -1

  // One walk shows all states; what it met is looked at in the tests below.
  beforeAll(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    page.on('console', (message) => {
      if (/Content Security Policy|violates/i.test(message.text())) refused.push(message.text())
    })
    page.on('pageerror', (error) => shortcomings.push(`an error in the page: ${error.message}`))
    await page.addInitScript(() => {
      const counted = window as unknown as { presses: number }
      counted.presses = 0
      addEventListener('pointerdown', () => (counted.presses += 1), true)
    })
    await page.goto(`${system.addresses.portals[portal]}/register${way.lang === 'en' ? '?lang=en' : ''}`)
    const keyboard = await Keyboard.at(page)
    await page.locator('accountant-registration').getByRole('button', { name: way.signIn }).waitFor()
    const names = { ...way, properNames: [...way.properNames, name] }
    const arrive = async (state: State) => {
      const { role, name: focused } = await keyboard.focused()
      focus.set(state, `${role} ${focused}`)
      said.push(...(await statuses(page)))
      trees.set(state, await keyboard.tree())
      shortcomings.push(...(await inspect(page, names)).map((line) => `${state}: ${line}`))
      await picture(page, `${portal}-${way.lang}`, state)
      if (state === 'confirm') share = await shareInPrint(page)
    }
    await arrive('invitation')
    await keyboard.press('button', way.signIn)
    const account = system.addresses.accounts.find((one) => one.login === login)!
    await page.getByLabel('用户名/手机号').fill(account.login)
    await page.getByLabel('密码').fill(account.password)
    await page.keyboard.press('Enter')
    await page.getByText('欢迎回来').waitFor()
    await walk({ page, keyboard, way, arrive })
    presses = await page.evaluate(() => (window as unknown as { presses: number }).presses)
    for (const _ of ['as it is', 'large']) {
      printed.push(await pagesOf(page))
      await page.locator('accountant-registration button.large').click()
    }
    await context.close()
  }, 240_000)

  it('has nothing that axe, a narrow window, large text, forced colours or the other language bring to light', () => {
    expect(shortcomings).toEqual([])
  })

  it('asks nothing of the portal that its policy forbids', () => {
    expect(refused).toEqual([])
  })

  it('can be gone through from the sign-in to the receipt without a mouse', () => {
    expect(presses).toBe(0)
    expect(focus.has('receipt')).toBe(true)
  })

  it.each(['basic', 'workplace', 'education', 'qualification', 'files', 'confirm'] as Step[])('puts focus on the title of the step %s', (step) => {
    expect(focus.get(step)).toBe(`heading ${way.titles[step]}`)
  })

  it.each(['basic', 'workplace', 'education', 'files'] as Step[])('puts focus on the summary of errors in the step %s', (step) => {
    const [role, ...title] = focus.get(`${step} with errors`)!.split(' ')
    expect(role).toBe('group')
    expect(title.join(' ')).toMatch(way.summary)
  })

  it('puts focus on the receipt', () => {
    expect(focus.get('receipt')).toBe(`heading ${way.receipt}`)
  })

  it('prints the receipt on one page, in large mode too', () => {
    expect(printed).toEqual([1, 1])
  })

  it('prints what was entered over the width of the page', () => {
    expect(share).toBeGreaterThan(0.5)
  })

  it('tells a screen reader of saves and uploads', () => {
    const texts = said.join('\n')
    expect(texts).toMatch(way.lang === 'zh' ? /已保存 \d\d:\d\d/ : /Saved at \d\d:\d\d/)
    expect(texts).toMatch(way.lang === 'zh' ? /照片.*已上传/ : /Photo uploaded/)
  })

  it.each(['basic', 'workplace', 'education', 'qualification', 'files', 'confirm'] as Step[])('says by name and role where one is and how to go on in the step %s', (step) => {
    const tree = trees.get(step)!
    const has = (role: string, wanted: RegExp) => tree.some((node) => node.role === role && wanted.test(node.name))
    expect(has('main', /^/) && has('navigation', way.lang === 'zh' ? /步骤/ : /Steps/)).toBe(true)
    expect(has('heading', new RegExp(`^${way.titles[step]}$`))).toBe(true)
    expect(has('button', step === 'confirm' ? way.confirm : way.next)).toBe(true)
    const controls = tree.filter(({ role }) => ['textbox', 'combobox', 'radio', 'checkbox', 'button', 'link'].includes(role))
    expect(controls.filter(({ name: label }) => label.trim() === '')).toEqual([])
  })
})

/** How many sheets of A4 the page takes, with the margins that browsers leave. */
async function pagesOf(page: Page): Promise<number> {
  const document = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } })
  return document.toString('latin1').match(/\/Type \/Page\b/g)!.length
}

/** How much of the widget's width an answer of the summary has on paper. */
async function shareInPrint(page: Page): Promise<number> {
  const widget = page.locator('accountant-registration')
  await page.emulateMedia({ media: 'print' })
  const [whole, answer] = await Promise.all([widget.boundingBox(), widget.locator('.answers dd').first().boundingBox()])
  await page.emulateMedia({ media: null })
  return answer!.width / whole!.width
}

/** What the live regions of the widget hold now. */
async function statuses(page: Page): Promise<string[]> {
  return page.locator('accountant-registration').locator('[role=status]').allTextContents()
}
