import type { Page } from 'playwright-core'
import { paper, portrait } from '../helpers/pictures.ts'
import type { Keyboard } from './keyboard.ts'

/** What somebody reads and answers on the way through a registration, in the language of the page. */
export type Way = {
  lang: 'zh' | 'en'
  signIn: RegExp
  next: RegExp
  titles: { [step in Step]: string }
  summary: RegExp
  basic: { ethnicity: [RegExp, string]; status: [RegExp, string]; photo: RegExp; uploaded: RegExp }
  workplace: { notEmployed: RegExp; region: [RegExp, string][]; bureau: string; address: [RegExp, string]; basis: RegExp; postcode: [RegExp, string] }
  education: { level: [RegExp, string]; degree: RegExp; school: [RegExp, string]; major: [RegExp, string]; date: [RegExp, string] }
  upload: RegExp
  confirm: RegExp
  receipt: string
  /** Names that are Chinese in either language. */
  properNames: string[]
}

export type Step = 'notice' | 'basic' | 'workplace' | 'education' | 'qualification' | 'files' | 'confirm'
export type State = Step | `${Step} with errors` | `${Step} filled` | 'invitation' | 'receipt'

/** Goes from the notice to the receipt without a mouse; `arrive` is called in each state of each step. */
export async function walk({ page, keyboard, way, arrive }: { page: Page; keyboard: Keyboard; way: Way; arrive: (state: State) => Promise<void> }): Promise<void> {
  const widget = page.locator('accountant-registration')
  const next = () => keyboard.press('button', way.next)
  const nextInVain = async (step: Step) => {
    await next()
    await widget.getByRole('group', { name: way.summary }).waitFor()
    await arrive(`${step} with errors`)
  }
  const reach = async (step: Step) => {
    await widget.getByRole('heading', { level: 2, name: way.titles[step], exact: true }).waitFor()
    // Buttons come with the step's content.
    await widget.getByRole('button', { name: step === 'confirm' ? way.confirm : way.next }).waitFor()
    await arrive(step)
  }

  await widget.getByRole('checkbox').waitFor()
  await arrive('notice')
  await keyboard.press('checkbox', /./, 'Space')
  await next()

  await reach('basic')
  await nextInVain('basic')
  await keyboard.choose(...way.basic.ethnicity)
  await keyboard.choose(...way.basic.status)
  await keyboard.upload(way.basic.photo, await portrait())
  await widget.getByText(way.basic.uploaded).first().waitFor()
  await arrive('basic filled')
  await next()

  await reach('workplace')
  await nextInVain('workplace')
  await keyboard.pick(way.workplace.notEmployed)
  for (const level of way.workplace.region) await keyboard.choose(...level)
  await widget.getByText(way.workplace.bureau).first().waitFor()
  await keyboard.fill(...way.workplace.address)
  await keyboard.pick(way.workplace.basis)
  await keyboard.fill(...way.workplace.postcode)
  await arrive('workplace filled')
  await next()

  await reach('education')
  await nextInVain('education')
  await keyboard.choose(...way.education.level)
  await keyboard.pick(way.education.degree)
  await keyboard.fill(...way.education.school)
  await keyboard.fill(...way.education.major)
  await keyboard.fill(...way.education.date)
  await arrive('education filled')
  await next()

  await reach('qualification')
  await next()

  await reach('files')
  await nextInVain('files')
  const cards = widget.locator('accountant-upload')
  for (let card = 0; card < (await cards.count()); card += 1) {
    await keyboard.upload(way.upload, await paper())
    await cards.nth(card).getByText(way.basic.uploaded).first().waitFor()
  }
  await arrive('files filled')
  await next()

  await reach('confirm')
  await keyboard.press('checkbox', /./, 'Space')
  await keyboard.press('button', way.confirm)
  await widget.getByRole('heading', { name: way.receipt }).waitFor()
  await widget.locator('accountant-progress [part=case]').waitFor()
  await arrive('receipt')
}
