import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../helpers/browser.ts'
import { startSystem, type System } from '../../helpers/system.ts'
import { inspect } from '../../quality/inspect.ts'
import { Keyboard } from '../../quality/keyboard.ts'
import { Office } from '../Office.ts'
import type { Portal } from '../Visitor.ts'
import { chinese, english, type Words } from '../words.ts'
import { picture } from './picture.ts'
import { walk, type State } from './walk.ts'

let system: System
let browser: Browser

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startSystem(), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

type Visit = { portal: Portal; login: string; reviewer: string; words: Words; properNames: string[] }
const visits: Visit[] = [
  { portal: 'ningbo', login: 'wangjianing', reviewer: 'yinzhou@example.com', words: chinese, properNames: [] },
  {
    portal: 'zhejiang', login: 'linzhihao', reviewer: 'xihu@example.com', words: english,
    // What was typed or named in Chinese stays so in either language.
    properNames: [
      '林之皓', '杭州虚构信息技术有限公司', 'Hangzhou City 杭州市', 'Xihu District 西湖区', 'Xixi Subdistrict 西溪街道', 'Gudang Subdistrict 古荡街道', '虚构路6号', '浙江财经大学', '会计学', '会计准则与实务', '一般公需科目',
      '虚构会计继续教育网校', '财务管理', '材料不清晰', '材料.jpg', '照片.jpg', 'picture.jpg',
    ],
  },
]

describe.each(visits)('the change in the portal $portal, language $words.lang', ({ portal, login, reviewer, words, properNames }) => {
  const shortcomings: string[] = []
  const refused: string[] = []
  const focus = new Map<State, string>()
  const said: string[] = []
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
    // Counted in the tab, over all its pages.
    await page.addInitScript(() => addEventListener('pointerdown', () => sessionStorage.setItem('presses', String(Number(sessionStorage.getItem('presses') ?? 0) + 1)), true))
    await page.goto(`${system.addresses.portals[portal]}/change${words.lang === 'en' ? '?lang=en' : ''}`)
    const keyboard = await Keyboard.at(page)
    const arrive = async (state: State) => {
      const { role, name } = await keyboard.focused()
      focus.set(state, `${role} ${name}`)
      said.push(...(await page.locator('accountant-change').locator('[role=status], [role=alert]').allTextContents()))
      shortcomings.push(...(await inspect(page, { lang: words.lang, properNames })).map((line) => `${state}: ${line}`))
      await picture(page, `change-${portal}-${words.lang}`, state)
    }
    const office = await Office.open(browser, system, reviewer)
    await walk({ page, keyboard, words, portal, account: system.addresses.accounts.find((one) => one.login === login)!, office, arrive })
    presses = Number(await page.evaluate(() => sessionStorage.getItem('presses') ?? 0))
    await context.close()
  }, 300_000)

  it('has nothing that axe, a narrow window, 200 %, large text, forced colours or the other language bring to light', () => {
    expect(shortcomings).toEqual([])
  })

  it('asks nothing of the portal that its policy forbids', () => {
    expect(refused).toEqual([])
  })

  it('can be gone through from the sign-in to the approval without a mouse', () => {
    expect(presses).toBe(0)
    expect(focus.has('left')).toBe(true)
  })

  it.each(['basic', 'education', 'waiting', 'returned', 'approved'] as State[])('puts focus on the title of the section: %s', (state) => {
    expect(focus.get(state)).toBe(`heading ${words.desk[state === 'basic' ? 'section_basic' : 'section_education']}`)
  })

  it('puts focus on what is missing, on the title of the dialog and back on the record', () => {
    expect(focus.get('basic with errors')).toMatch(/^group /)
    expect(focus.get('dialog with errors')).toMatch(/^group /)
    expect(focus.get('dialog')).toBe(`heading ${words.desk.dialog_basic}`)
    expect(focus.get('notice with errors')).toBe(`checkbox ${words.desk.tick}`)
  })

  it('tells a screen reader what became of a change', () => {
    const texts = said.join('\n')
    for (const told of [words.desk.applied, words.desk.submittedAll]) expect(texts).toContain(told)
  })
})
