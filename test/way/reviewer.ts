import type { Page } from 'playwright-core'

/** Signs in to the back office. */
export async function signInStaff(page: Page, register: string, { login, password }: { login: string; password: string }): Promise<void> {
  await page.goto(`${register}/admin/login`)
  await page.locator('input[name=email]').fill(login)
  await page.locator('input[name=password]').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
}

/** Opens the case with a receipt number from the queue. */
export async function openCase(page: Page, register: string, receipt: string): Promise<void> {
  await page.goto(`${register}/admin/collections/change-requests`)
  await page.getByRole('link', { name: receipt }).click()
  await page.getByRole('button', { name: /^认领/ }).waitFor()
}

/** Claims the open case, looks at the evidence and approves it. */
export async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^认领/ }).click()
  await page.getByRole('button', { name: /^通过/ }).click()
  await page.getByRole('button', { name: '确认通过' }).click()
  await page.getByText(/^已通过：/).waitFor()
}

/** Claims the open case and returns it with a reason, the photo marked. */
export async function sendBack(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: /^认领/ }).click()
  await page.getByRole('button', { name: /^退回/ }).click()
  await page.getByRole('textbox', { name: '退回原因' }).fill(reason)
  await page.getByRole('checkbox', { name: '照片' }).check()
  await page.getByRole('button', { name: '退回并短信告知' }).click()
  await page.getByText(/^已退回：/).waitFor()
}
