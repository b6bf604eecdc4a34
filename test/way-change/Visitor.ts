import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { Browser, Locator, Page } from 'playwright-core'
import { paper } from '../helpers/pictures.ts'
import type { System } from '../helpers/system.ts'
import { signIn } from '../way/applicant.ts'
import { chinese, labelOf, type Words } from './words.ts'

export type Portal = 'ningbo' | 'zhejiang'

type Arrival = {
  system: System
  browser: Browser
  portal: Portal
  login: string
  words?: Words
  /** The portal's page with the widget. */
  path?: string
  /** What is done to the page before it is opened. */
  prepare?: (page: Page) => Promise<void>
}

/** Somebody with a browser of their own at a portal's page of changes, and what they do there. */
export class Visitor {
  readonly page: Page
  readonly words: Words
  /** What the portal's content policy refused, and errors of the page. */
  readonly faults: string[] = []
  readonly widget: Locator

  private constructor(page: Page, words: Words) {
    this.page = page
    this.words = words
    this.widget = page.locator('accountant-change')
    page.setDefaultTimeout(30_000)
    page.on('console', (message) => {
      if (/Content Security Policy|violates/i.test(message.text())) this.faults.push(message.text())
    })
    page.on('pageerror', (error) => this.faults.push(error.message))
  }

  /** Comes to the page, signs in at the real-name network and is back before the choice of the register. */
  static async arrive({ system, browser, portal, login, words = chinese, path = '/change', prepare }: Arrival): Promise<Visitor> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    const visitor = new Visitor(await context.newPage(), words)
    await prepare?.(visitor.page)
    await visitor.page.goto(`${system.addresses.portals[portal]}${path}${words.lang === 'en' ? '?lang=en' : ''}`)
    await visitor.widget.getByRole('button', { name: words.signIn }).click()
    await signIn(visitor.page, system.addresses.accounts.find((account) => account.login === login)!)
    await visitor.page.getByText(words.welcome).waitFor()
    await visitor.button(words.look.ningbo).waitFor()
    return visitor
  }

  button(name: string | RegExp, exact = true): Locator {
    return this.widget.getByRole('button', { name, ...(typeof name === 'string' && { exact }) })
  }

  text(text: string | RegExp): Locator {
    return this.widget.getByText(text).first()
  }

  async choose(register: Portal): Promise<void> {
    await this.button(this.words.look[register]).click()
  }

  /** Chooses the register and waits for the record. */
  async lookUp(register: Portal): Promise<void> {
    await this.choose(register)
    await this.widget.locator('#part-basic').waitFor()
  }

  /** Comes anew, as somebody who hears of a decision. */
  async comeBack(): Promise<void> {
    await this.page.reload()
    await this.page.getByText(this.words.welcome).waitFor()
  }

  /** Comes by the page of the progress and presses 去修改 there. */
  async comeByProgress(): Promise<void> {
    await this.page.goto(new URL('/progress', this.page.url()).href)
    await this.page.locator('accountant-progress').getByRole('link', { name: '去修改', exact: true }).click()
    await this.page.waitForURL(/\/change/)
    await this.page.getByText(this.words.welcome).waitFor()
  }

  async tab(name: 'record' | 'history' | 'continuing'): Promise<void> {
    await this.widget.getByRole('tab', { name: this.words.look[name] }).click()
  }

  /** What the record says of a field, by its label on the page. */
  async onRecord(label: string): Promise<string> {
    const line = this.widget.locator('.row', { has: this.page.locator(`dt:text-is("${label}")`) })
    return (await line.locator('dd').innerText()).trim()
  }

  /** From the record past 变更须知 to a section of 信息变更; the notice is read once. */
  async toSection(section: SectionId): Promise<void> {
    const { desk, look } = this.words
    const menu = this.widget.getByRole('navigation', { name: desk.menu })
    if (!(await menu.isVisible())) await this.button(look.toChange).click()
    await menu.getByRole('button', { name: desk[`section_${section}`] }).click()
    const tick = this.widget.getByRole('checkbox', { name: desk.tick })
    const title = this.widget.getByRole('heading', { level: 3, name: desk[`section_${section}`], exact: true })
    await tick.or(title).first().waitFor()
    if (await tick.isVisible()) {
      await tick.check()
      await this.button(desk.next).click()
    }
    await title.waitFor()
  }

  async back(): Promise<void> {
    await this.button(this.words.desk.back, false).click()
    await this.widget.locator('#part-basic').waitFor()
  }

  /** The control of a field, its label, marks and hint included. */
  field(field: string): Locator {
    return this.widget.locator(`accountant-section-form [id="${field}"]`)
  }

  async fill(field: string, text: string): Promise<void> {
    await this.field(field).locator('input').first().fill(text)
  }

  /** Chooses from a list by typing, as someone would who knows what they look for. */
  async pick(section: SectionId, field: string, option: string): Promise<void> {
    await this.field(field).getByRole('combobox', { name: labelOf(this.words.lang, section, field) }).fill(option)
    await this.field(field).getByRole('option', { name: option }).first().click()
  }

  /** Names another district and street in an address. */
  async move(field: string, levels: [label: RegExp, name: string][]): Promise<void> {
    for (const [label, name] of levels) {
      await this.field(field).getByRole('combobox', { name: label }).fill(name)
      await this.field(field).getByRole('option', { name }).first().click()
    }
  }

  /** 提交变更: gives the dialog. */
  async submit(): Promise<Locator> {
    await this.button(this.words.desk.submit).click()
    const dialog = this.widget.getByRole('dialog')
    await dialog.waitFor()
    return dialog
  }

  /** What the dialog or a section lists: item, before, after, whether it is reviewed. */
  async items(within: Locator): Promise<string[][]> {
    const rows = await within.locator('.items tbody tr').all()
    return Promise.all(rows.map(async (row) => Promise.all((await row.locator('th, td').all()).map(async (cell) => {
      const content = cell.locator('.content')
      return ((await content.count()) > 0 ? await content.innerText() : await cell.innerText()).trim()
    }))))
  }

  /** Uploads a paper on every card of the dialog. */
  async bringPapers(dialog: Locator): Promise<number> {
    const cards = await dialog.locator('accountant-upload').all()
    for (const card of cards) {
      await card.locator('input[type=file]').first().setInputFiles({ name: '材料.jpg', mimeType: 'image/jpeg', buffer: await paper() })
      await card.getByText(this.words.uploaded).first().waitFor()
    }
    return cards.length
  }

  /** Ticks and confirms. */
  async send(dialog: Locator): Promise<void> {
    await dialog.getByRole('checkbox', { name: this.words.desk.confirmTick }).check()
    await dialog.getByRole('button', { name: this.words.desk.confirm, exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  /** Ticks and confirms; gives what the section says then. */
  async confirm(dialog: Locator): Promise<string> {
    await this.send(dialog)
    return (await this.widget.locator('.told').innerText()).replace(/^✓\s*/, '')
  }

  /** The number of the case that stands in the section. */
  async receipt(): Promise<string> {
    const line = await this.text(/[A-Z]{2}\d{6}-/).innerText()
    return /[A-Z]{2}\d{6}-[0-9A-Z-]+/.exec(line)![0]
  }

  async leave(): Promise<void> {
    await this.page.context().close()
  }
}
