import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { paper, portrait } from '../helpers/pictures.ts'

/** Where someone lives, as they would say it in the form. */
export type Residence = { city?: string; district: string; street: string; postcode: string }

/** Signs in at the real-name network, which the browser has been led to. */
export async function signIn(page: Page, { login, password }: { login: string; password: string }): Promise<void> {
  await page.getByLabel('用户名/手机号').fill(login)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

/** From the portal's page to the first step: press 登录, sign in, come back. */
export async function signInFrom(page: Page, account: { login: string; password: string }): Promise<void> {
  await page.locator('accountant-registration').getByRole('button', { name: /登录/ }).click()
  await signIn(page, account)
  await page.getByText('欢迎回来').waitFor()
}

/** Reads the notice, fills in every step as someone without an employer or a qualification, and comes to the summary. */
export async function fillRegistration(page: Page, residence: Residence): Promise<void> {
  const form = page.locator('accountant-registration')
  await form.getByRole('checkbox').check()
  await next(page)
  await heading(page, '基本信息')
  await fillBasic(page)
  await next(page)
  await heading(page, '工作单位或居住地')
  await form.getByRole('radio', { name: '否' }).check()
  await fillResidence(page, residence)
  await next(page)
  await heading(page, '学历学位')
  await fillEducation(page)
  await next(page)
  await heading(page, '专业技术资格')
  await next(page)
  await heading(page, '附件上传')
  await uploadPapers(page)
  await next(page)
  await heading(page, '表单信息提交确认')
}

/** Ticks that all is right, confirms, and gives the receipt number. */
export async function confirm(page: Page): Promise<string> {
  const form = page.locator('accountant-registration')
  await form.getByRole('checkbox', { name: '同意以上资料填写无误' }).check()
  await form.getByRole('button', { name: '确认', exact: true }).click()
  await form.getByText('申请已提交').waitFor()
  return (await form.locator('accountant-receipt .number').innerText()).trim()
}

export async function heading(page: Page, name: string): Promise<void> {
  await page.locator('accountant-registration').getByRole('heading', { name, level: 2 }).waitFor()
}

async function next(page: Page): Promise<void> {
  await page.locator('accountant-registration').getByRole('button', { name: '下一步' }).click()
}

async function fillBasic(page: Page): Promise<void> {
  const form = page.locator('accountant-registration')
  await form.getByText('来自实名认证').first().waitFor()
  await choose(page, '民族', '汉族')
  await choose(page, '政治面貌', '群众')
  await form.locator('input[type=file]').first().setInputFiles({ name: '照片.jpg', mimeType: 'image/jpeg', buffer: await portrait() })
  await form.getByText('已上传').first().waitFor()
}

async function fillResidence(page: Page, { city, district, street, postcode }: Residence): Promise<void> {
  const form = page.locator('accountant-registration')
  if (city) await choose(page, '市', city)
  await choose(page, '区、县（市）', district)
  await form.getByText(`${district}财政局`).first().waitFor()
  await choose(page, '街道、乡镇', street)
  await form.getByLabel('详细地址').fill('虚构路1号')
  await form.getByRole('radio', { name: /户籍地/ }).check()
  await form.getByLabel('邮政编码').fill(postcode)
}

async function fillEducation(page: Page): Promise<void> {
  const form = page.locator('accountant-registration')
  await choose(page, '全日制最高学历', '大专')
  await form.getByRole('radio', { name: '无学位' }).first().check()
  await form.getByLabel('全日制毕业学校').first().fill('虚构职业学院')
  await form.getByLabel('全日制所学专业').first().fill('会计')
  await form.getByLabel('全日制毕业时间').first().fill('2018-06-30')
}

async function uploadPapers(page: Page): Promise<void> {
  const form = page.locator('accountant-registration')
  const cards = form.locator('accountant-upload')
  await cards.first().waitFor()
  const count = await cards.count()
  expect(count).toBeGreaterThan(0)
  for (let card = 0; card < count; card += 1) {
    await cards.nth(card).locator('input[type=file]').first().setInputFiles({ name: '材料.jpg', mimeType: 'image/jpeg', buffer: await paper() })
    await cards.nth(card).getByText('已上传').first().waitFor()
  }
}

/** Chooses from a list by typing, as someone would who knows what they look for. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  const box = page.locator('accountant-registration').getByRole('combobox', { name: label }).first()
  await box.fill(option)
  await page.locator('accountant-registration').getByRole('option', { name: option }).first().click()
}
