import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A school with markup in its name, which the rules allow, and letters that are written from right to left. */
export const school = '浙江<img src=x onerror=alert(1)>אב大学'

/** Finds the school as it was typed, and no element made of it. */
export async function isText(where: Locator | Page): Promise<void> {
  await where.getByText(school).first().waitFor()
  expect(await where.locator('img[src=x]').count()).toBe(0)
}
