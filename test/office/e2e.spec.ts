import fs from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startNetwork, type Network } from '../../bench/applicants/network.ts'
import { makePictures } from '../../bench/applicants/pictures.ts'
import { prepareDraft, submitDraft } from '../../bench/applicants/prepareDraft.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { startSystem, type System } from '../helpers/system.ts'
import { axeFindings, overflowing } from '../quality/probes.ts'
import { signInStaff } from '../way/reviewer.ts'

let network: Network
let system: System
let browser: Browser
let context: BrowserContext
let page: Page

const cases = 14
const queue = '/admin/collections/change-requests'

/** Where pictures of every state go, if anywhere: `SCREENSHOTS=/some/folder npm run test:e2e`. */
const pictures = process.env.SCREENSHOTS

beforeAll(async () => {
  network = await startNetwork()
  ;[system, browser] = await Promise.all([startSystem({ IDENTITY_BASE: network.base, SEEDS_DEMO: 'true' }), launchBrowser()])
  const { register, portals, accounts } = system.addresses
  const drawn = await makePictures()
  for (let n = 0; n < cases; n += 1) {
    await submitDraft(register, await prepareDraft({ register, portal: 'ningbo', returnTo: `${portals.ningbo}/register`, n: 500 + n }, drawn))
  }
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
  page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await signInStaff(page, register, accounts.find(({ login }) => login === 'haishu@example.com')!)
})
afterAll(async () => {
  await browser?.close()
  await system?.stop()
  await network?.stop()
})

async function shown(name: string): Promise<string[]> {
  if (pictures) {
    fs.mkdirSync(pictures, { recursive: true })
    await page.screenshot({ path: path.join(pictures, `${name}.png`) })
  }
  // Landmarks are the frame's around our screens, which is the framework's; WCAG asks for none.
  const findings = (await axeFindings(page)).filter((finding) => !/^(landmark-|region )/.test(finding))
  return [...findings, ...(await overflowing(page))].map((fault) => `${name}: ${fault}`)
}

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`expected the focus to come to ${selector}`)
}

const words = {
  zh: { lng: 'zh', heading: '审核队列', approve: '批量通过…', cancel: '取消', leaving: '调出', save: '保存当前视图', choose: /^选择 / },
  en: { lng: 'en', heading: 'Queue', approve: 'Approve chosen…', cancel: 'Cancel', leaving: /^Leaving/, save: 'Save this view', choose: /^Choose (?!all)/ },
}

describe.each(['zh', 'en'] as const)('the screens of a reviewer in %s', (language) => {
  const t = words[language]

  it('have no fault that axe knows, at a desk, on a wide screen, on a tablet', async () => {
    const { register } = system.addresses
    await context.addCookies([{ name: 'payload-lng', value: t.lng, url: register }])
    const faults: string[] = []
    for (const [width, height] of [[1280, 900], [1920, 1080], [820, 1180]] as const) {
      await page.setViewportSize({ width, height })
      const at = `${language}-${width}`
      await page.goto(`${register}${queue}`)
      await page.getByRole('heading', { name: t.heading }).waitFor()
      await page.locator('.queue__count').first().waitFor()
      faults.push(...(await shown(`${at}-queue`)))
      await page.getByRole('checkbox', { name: t.choose }).first().check()
      await page.getByRole('button', { name: t.approve }).click()
      await page.locator('.queue__bulk li').first().waitFor()
      faults.push(...(await shown(`${at}-bulk`)))
      await page.getByRole('dialog').getByRole('button', { name: t.cancel }).click()
      await page.getByRole('button', { name: t.leaving }).click()
      await page.locator('.queue__leaving').waitFor()
      faults.push(...(await shown(`${at}-leaving`)))
      await page.goto(`${register}${queue}`)
      await page.locator('.queue__table a').first().click()
      await page.locator('.review__frame[data-state=there]').waitFor()
      await page.keyboard.press('ArrowDown')
      faults.push(...(await shown(`${at}-case`)))
      await page.keyboard.press('r')
      await page.locator('.review__common button').first().waitFor()
      await page.locator('.review__common button').first().click()
      await page.locator('.review__mark input').first().check()
      faults.push(...(await shown(`${at}-return`)))
      await page.keyboard.press('Escape')
      await page.keyboard.press('h')
      await page.locator('#handing-bureau option:nth-child(3)').waitFor({ state: 'attached' })
      faults.push(...(await shown(`${at}-hand-over`)))
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      faults.push(...(await shown(`${at}-keys`)))
    }
    expect(faults).toEqual([])
  })
})

describe('the queue', () => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await context.addCookies([{ name: 'payload-lng', value: 'zh', url: system.addresses.register }])
  })

  it('finds by name without the name in any address', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
    await page.goto(`${system.addresses.register}${queue}`)
    const name = (await page.locator('.queue__table tbody th').first().textContent())!
    await page.getByRole('searchbox').fill(name)
    await page.keyboard.press('Enter')
    await page.getByText('按姓名查找').waitFor()
    expect(await page.locator('.queue__table tbody th').first().textContent()).toBe(name)
    expect(asked.filter((address) => address.includes(name))).toEqual([])
  })

  it('keeps a view under a name, also after signing out', async () => {
    const { register, accounts } = system.addresses
    await page.goto(`${register}${queue}?kind=registration`)
    await page.getByRole('button', { name: words.zh.save }).click()
    await page.keyboard.type('只看登记')
    // The choice travels by itself, at once or after a pause.
    const kept = page.waitForResponse((response) => response.url().includes('payload-preferences') && response.request().method() === 'POST')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '只看登记', exact: true }).waitFor()
    await kept
    const other = await browser.newContext({ locale: 'zh-CN' })
    const again = await other.newPage()
    await signInStaff(again, register, accounts.find(({ login }) => login === 'haishu@example.com')!)
    await again.goto(`${register}${queue}`)
    await again.getByRole('button', { name: '只看登记', exact: true }).click()
    await again.waitForURL(/kind=registration/)
    await other.close()
  })
})

it('ten cases are reviewed by keyboard alone, one after the other', async () => {
  const { register } = system.addresses
  await page.goto(`${register}${queue}`)
  await page.locator('.queue__count').first().waitFor()
  const began = performance.now()
  await tabTo('.queue__table a')
  await page.keyboard.press('Enter')
  await page.locator('.review__frame[data-state=there]').waitFor()
  for (let n = 0; n < 10; n += 1) {
    const receipt = await page.locator('.review__number').first().textContent()
    for (const key of ['ArrowDown', 'x', 'ArrowDown', 'x', '2']) await page.keyboard.press(key)
    if (n === 8) {
      await page.keyboard.press('r')
      await page.locator('#return-reason:focus').waitFor()
      // Without a reason nothing goes: one is told so where the reason is wanted, and can type at once.
      await page.keyboard.press('Control+Enter')
      await page.locator('#return-error').waitFor()
      await page.keyboard.type('照片不清晰，请重新上传。')
      await page.keyboard.press('Control+Enter')
    } else if (n === 9) {
      await page.keyboard.press('h')
      await page.locator('#handing-bureau:focus').waitFor()
      await page.locator('#handing-bureau option:nth-child(3)').waitFor({ state: 'attached' })
      const isChosen = () => page.locator('#handing-bureau').evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.textContent?.includes('鄞州') ?? false)
      while (!(await isChosen())) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Tab')
      await page.keyboard.type('住所在鄞州区。')
      await page.keyboard.press('Control+Enter')
    } else {
      await page.keyboard.press('a')
      await page.keyboard.press('Enter')
    }
    await page.waitForFunction((before) => document.querySelector('.review__number')?.textContent !== before, receipt).catch(async (error: unknown) => {
      throw new Error(`case ${n + 1} stays: ${await page.locator('.review').innerText()}`, { cause: error })
    })
  }
  process.stdout.write(`ten cases by keyboard: ${((performance.now() - began) / 1000).toFixed(1)} s, the machine's own part\n`)
  const counts = await page.evaluate(async () => (await fetch('/api/queue/counts')).json() as Promise<{ open: number }>)
  expect(counts.open).toBe(cases - 10)
})

it('several are approved at once after a summary, and each line says what became of it', async () => {
  const { register } = system.addresses
  await page.goto(`${register}${queue}`)
  await page.getByRole('checkbox', { name: '全选本页' }).check()
  await page.getByRole('button', { name: words.zh.approve }).click()
  await page.getByRole('button', { name: /^通过这 \d+ 件$/ }).click()
  await page.getByText(/^已办理 \d+ 件。$/).waitFor({ timeout: 90_000 })
  await page.getByRole('button', { name: '返回队列' }).click()
  await page.getByText('这里没有申请。').waitFor()
})
