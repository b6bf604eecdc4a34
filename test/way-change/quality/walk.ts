import type { Page } from 'playwright-core'
import { paper } from '../../helpers/pictures.ts'
import type { Keyboard } from '../../quality/keyboard.ts'
import type { Office } from '../Office.ts'
import type { Portal } from '../Visitor.ts'
import { labelOf, type Words } from '../words.ts'

export type State =
  | 'invitation' | 'choice' | 'record' | 'history' | 'continuing' | 'notice' | 'notice with errors' | 'basic' | 'basic with errors' | 'basic beside the record' | 'dialog' | 'applied'
  | 'education' | 'dialog with errors' | 'dialog with papers' | 'waiting' | 'returned' | 'mended' | 'approved' | 'left'

type Walk = { page: Page; keyboard: Keyboard; words: Words; portal: Portal; account: { login: string; password: string }; office: Office; arrive: (state: State) => Promise<void> }

/** Looks the record up, changes one section at once and another by review, without a mouse; `arrive` is called in each state. */
export async function walk({ page, keyboard, words, portal, account, office, arrive }: Walk): Promise<void> {
  const { desk, look, lang } = words
  const widget = page.locator('accountant-change')
  const starting = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
  const press = (text: string, role = 'button') => keyboard.press(role, starting(text))
  const title = (section: 'basic' | 'education') => widget.getByRole('heading', { level: 3, name: desk[`section_${section}`], exact: true }).waitFor()

  await widget.getByRole('button', { name: words.signIn }).waitFor()
  await arrive('invitation')
  await keyboard.press('button', words.signIn)
  await page.getByLabel('用户名/手机号').fill(account.login)
  await page.getByLabel('密码').fill(account.password)
  await page.keyboard.press('Enter')
  await page.getByText(words.welcome).waitFor()
  await widget.getByRole('button', { name: look[portal] }).waitFor()
  await arrive('choice')

  await press(look[portal])
  await widget.locator('#part-basic').waitFor()
  await widget.locator('img.photo').waitFor()
  await arrive('record')
  await keyboard.tabTo('tab', starting(look.record))
  await page.keyboard.press('ArrowRight')
  await widget.locator('[part=entry] summary').first().waitFor()
  await keyboard.press('DisclosureTriangle', starting(words.views.details))
  await widget.locator('[part=entry] .items').first().waitFor()
  await arrive('history')
  await keyboard.tabTo('tab', starting(look.history))
  await page.keyboard.press('ArrowRight')
  await widget.getByRole('table').first().waitFor()
  await arrive('continuing')
  await page.keyboard.press('Home')

  await press(look.toChange)
  await widget.locator('.notice ol, .notice p').first().waitFor()
  await arrive('notice')
  await press(desk.section_basic)
  await widget.locator('#error').waitFor()
  await arrive('notice with errors')
  await keyboard.press('checkbox', starting(desk.tick), 'Space')
  await press(desk.next)

  await title('basic')
  await widget.getByRole('button', { name: desk.submit }).waitFor()
  await arrive('basic')
  await keyboard.fill(starting(labelOf(lang, 'basic', 'email')), 'not an address')
  await press(desk.submit)
  await widget.locator('#summary').waitFor()
  await arrive('basic with errors')
  await keyboard.fill(starting(labelOf(lang, 'basic', 'email')), `${portal}@example.com`)
  await press(desk.original)
  await widget.locator('#original').waitFor()
  await arrive('basic beside the record')
  await press(desk.submit)
  const dialog = widget.getByRole('dialog')
  await dialog.waitFor()
  await arrive('dialog')
  await confirm()
  await widget.getByText(desk.applied).waitFor()
  await arrive('applied')

  await press(desk.section_education)
  await title('education')
  await widget.getByRole('button', { name: desk.submit }).waitFor()
  await arrive('education')
  await keyboard.fill(starting(labelOf(lang, 'education', 'fullTimeMajor')), '财务管理')
  await press(desk.submit)
  await dialog.waitFor()
  await press(desk.confirm)
  await dialog.locator('#summary').waitFor()
  await arrive('dialog with errors')
  await keyboard.upload(words.upload, await paper())
  await dialog.getByText(words.uploaded).first().waitFor()
  await arrive('dialog with papers')
  await confirm()
  await widget.getByText(desk.waiting).waitFor()
  await arrive('waiting')

  const receipt = /[A-Z]{2}\d{6}-[0-9A-Z-]+/.exec(await widget.getByText(/[A-Z]{2}\d{6}-/).first().innerText())![0]
  await office.decide(receipt, 'return', { reason: '材料不清晰', fields: ['/education/fullTimeMajor'], files: ['fullTimeDiploma'] })
  await page.reload()
  await widget.getByText('材料不清晰').first().waitFor()
  await arrive('returned')
  await press(desk.continueChange)
  await widget.getByRole('button', { name: desk.submit }).waitFor()
  await arrive('mended')
  await press(desk.submit)
  await dialog.waitFor()
  await confirm()
  await widget.getByText(desk.waiting).waitFor()
  await office.decide(receipt, 'approve')
  await page.reload()
  await widget.getByText(desk.approved).waitFor()
  await arrive('approved')
  await press(desk.acknowledge)
  await widget.locator('#part-basic').waitFor()
  await arrive('left')

  async function confirm(): Promise<void> {
    await keyboard.press('checkbox', starting(desk.confirmTick), 'Space')
    await press(desk.confirm)
    await dialog.waitFor({ state: 'hidden' })
  }
}
