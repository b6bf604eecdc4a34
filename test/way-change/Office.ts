import type { Browser, Page } from 'playwright-core'
import type { System } from '../helpers/system.ts'
import { signInStaff } from '../way/reviewer.ts'

type Answered = { status: number; body: { [name: string]: any } } // eslint-disable-line @typescript-eslint/no-explicit-any

/** Staff of a bureau, signed in to the back office; calls what the review screen calls. */
export class Office {
  readonly #page: Page

  private constructor(page: Page) {
    this.#page = page
  }

  static async open(browser: Browser, { addresses }: System, login: string): Promise<Office> {
    const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
    page.setDefaultTimeout(30_000)
    await signInStaff(page, addresses.register, addresses.accounts.find((account) => account.login === login)!)
    return new Office(page)
  }

  /** Asks the register as the page that is open does. */
  ask(method: 'GET' | 'POST', path: string, body?: object): Promise<Answered> {
    return this.#page.evaluate(async (call) => {
      const response = await fetch(`/api${call.path}`, { method: call.method, ...(call.body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(call.body) }) })
      return { status: response.status, body: await response.json() }
    }, { method, path, body })
  }

  /** The id of a case by its receipt number, if it is this bureau's. */
  async find(receipt: string): Promise<string | undefined> {
    const { body } = await this.ask('GET', `/change-requests?depth=0&where[receipt][equals]=${receipt}`)
    return body.docs[0]?.id
  }

  /** Opens the review screen of a case. */
  async look(receipt: string): Promise<Page> {
    const id = await this.find(receipt)
    await this.#page.goto(new URL(`/admin/collections/change-requests/${id}`, this.#page.url()).href)
    return this.#page
  }

  /** Claims a case, as its state is now, and takes the step. */
  async decide(receipt: string, step: 'approve' | 'return', body: object = {}): Promise<Answered> {
    const id = await this.find(receipt)
    if (!id) throw new Error(`decide: the case ${receipt} was expected in this queue`)
    const { body: seen } = await this.ask('GET', `/cases/${id}`)
    const claimed = await this.ask('POST', `/cases/${id}/claim`, { rev: seen.rev })
    if (claimed.status !== 200) throw new Error(`decide: expected to claim ${receipt} at ${seen.status} ${seen.rev} ${seen.code}, got ${claimed.status} ${claimed.body.code}`)
    return this.ask('POST', `/cases/${id}/${step}`, { rev: claimed.body.case.rev, ...body })
  }

  async leave(): Promise<void> {
    await this.#page.context().close()
  }
}
