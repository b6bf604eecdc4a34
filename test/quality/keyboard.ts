import type { CDPSession, Page } from 'playwright-core'

/** What has focus, as a screen reader is told of it. */
export type Focused = { role: string; name: string; description: string; invalid: boolean; id: number }

type AxValue = { value?: unknown }
type AxNode = { role?: AxValue; name?: AxValue; description?: AxValue; properties?: { name: string; value: AxValue }[]; backendDOMNodeId?: number }

/** Somebody who has no mouse: finds each control by Tab and by the name that the accessibility tree gives it. */
export class Keyboard {
  readonly #page: Page
  readonly #tree: CDPSession

  private constructor(page: Page, tree: CDPSession) {
    this.#page = page
    this.#tree = tree
    // Pickers are caught as long as somebody listens; one who began to listen with the key press could be too late.
    page.on('filechooser', () => {})
  }

  static async at(page: Page): Promise<Keyboard> {
    return new Keyboard(page, await page.context().newCDPSession(page))
  }

  /** What has focus now, through all shadow roots. */
  async focused(): Promise<Focused> {
    const expression = '(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at })()'
    const { result } = await this.#tree.send('Runtime.evaluate', { expression })
    const { nodes } = (await this.#tree.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false })) as { nodes: AxNode[] }
    const node = nodes[0]
    const text = (value?: AxValue) => String(value?.value ?? '').replaceAll('\u00a0', ' ').trim()
    const invalid = node?.properties?.find(({ name }) => name === 'invalid')?.value.value
    return { role: text(node?.role), name: text(node?.name), description: text(node?.description), invalid: invalid === 'true', id: node?.backendDOMNodeId ?? 0 }
  }

  /** Presses Tab until something of this role and name has focus. @throws when it is not to be reached, or Tab stays where it is */
  async tabTo(role: string, name: RegExp, most = 120): Promise<Focused> {
    const seen: string[] = []
    let last = await this.focused()
    for (let press = 0; press <= most; press += 1) {
      if (last.role === role && name.test(last.name)) return last
      await this.#page.keyboard.press('Tab')
      const now = await this.focused()
      // The browser's own date field has a stop for each of its parts.
      if (now.id === last.id && now.role !== 'Date') throw new Error(`keyboard: Tab was expected to go on, it stays at ${now.role} "${now.name}"`)
      seen.push(`${now.role} "${now.name}"`)
      last = now
    }
    throw new Error(`keyboard: expected to reach ${role} ${name}, came past ${[...new Set(seen)].join(', ')}`)
  }

  async press(role: string, name: RegExp, key = 'Enter'): Promise<void> {
    await this.tabTo(role, name)
    await this.#page.keyboard.press(key)
  }

  async fill(name: RegExp, text: string): Promise<void> {
    await this.tabTo('textbox', name)
    await this.#page.keyboard.press('Control+a')
    await this.#page.keyboard.insertText(text)
  }

  /** Chooses from a list by typing and Enter. */
  async choose(name: RegExp, text: string): Promise<void> {
    await this.tabTo('combobox', name)
    await this.#page.keyboard.press('Control+a')
    await this.#page.keyboard.insertText(text)
    // A list that is still on its way says that nothing matches.
    await this.#page.locator('[role=option]:not([aria-disabled])').first().waitFor()
    await this.#page.keyboard.press('Enter')
  }

  /** Picks one of several radio buttons: Tab leads to the group, the arrow keys within it. */
  async pick(name: RegExp): Promise<void> {
    for (let group = 0; group < 12; group += 1) {
      const first = await this.tabTo('radio', /./)
      for (let arrow = 0, at = first; arrow < 9; arrow += 1) {
        if (name.test(at.name)) return this.#page.keyboard.press('Space')
        await this.#page.keyboard.press('ArrowDown')
        at = await this.focused()
        if (at.id === first.id) break
      }
      await this.#page.keyboard.press('Tab')
    }
    throw new Error(`keyboard: expected a radio button ${name}, there is none`)
  }

  /** Opens the file picker of the next button of this name and chooses a picture. */
  async upload(name: RegExp, picture: Buffer): Promise<void> {
    await this.tabTo('button', name)
    const [chooser] = await Promise.all([this.#page.waitForEvent('filechooser'), this.#page.keyboard.press('Enter')])
    await chooser.setFiles({ name: 'picture.jpg', mimeType: 'image/jpeg', buffer: picture })
  }

  /** Every part of the page as the accessibility tree has it. */
  async tree(): Promise<{ role: string; name: string }[]> {
    const { nodes } = (await this.#tree.send('Accessibility.getFullAXTree')) as { nodes: (AxNode & { ignored: boolean })[] }
    return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }))
  }
}
