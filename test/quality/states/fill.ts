import type { Locator, Page } from 'playwright-core'
import { paper, portrait } from '../../helpers/pictures.ts'

/** Someone with an employer and a qualification, and where the employer sits. */
export type Employed = { city?: string; district: string; street: string; postcode: string; employer: { code: string; name: string } }

/** The registration on a page, filled in by mouse and keyboard as somebody with an employer does it. */
export class EmployedForm {
  readonly #page: Page
  readonly form: Locator

  constructor(page: Page) {
    this.#page = page
    this.form = page.locator('accountant-registration')
  }

  async next(): Promise<void> {
    await this.form.getByRole('button', { name: '下一步' }).click()
  }

  async reach(title: string): Promise<void> {
    await this.form.getByRole('heading', { name: title, level: 2 }).waitFor()
    await this.form.getByRole('button', { name: /^(下一步|确认)$/ }).waitFor()
  }

  async notice(): Promise<void> {
    await this.form.getByRole('checkbox').check()
    await this.next()
    await this.reach('基本信息')
  }

  async basic(): Promise<void> {
    await this.#choose('民族', '汉族')
    await this.#choose('政治面貌', '群众')
    await this.form.locator('accountant-photo input[type=file]').first().setInputFiles({ name: '照片.jpg', mimeType: 'image/jpeg', buffer: await portrait() })
    await this.form.locator('accountant-photo').getByText('已上传').first().waitFor()
  }

  async workplace({ city, district, street, postcode, employer }: Employed): Promise<void> {
    await this.form.getByRole('radio', { name: '是' }).check()
    await this.#fill('统一社会信用代码', employer.code)
    await this.form.getByRole('button', { name: '获取单位信息' }).click()
    await this.form.getByText(employer.name).first().waitFor()
    await this.#choose('单位经济类型', '事业单位')
    if (city) await this.#choose('市', city)
    await this.#choose('区、县（市）', district)
    await this.form.getByText(`${district}财政局`).first().waitFor()
    await this.#choose('街道、乡镇', street)
    await this.#fill('办公场所详细地址', '虚构路2号')
    await this.#fill('邮政编码', postcode)
    await this.#fill('开始会计工作时间', '2019年7月1日')
    await this.#choose('从事会计工作岗位', '出纳')
    await this.form.getByRole('radio', { name: '一般会计人员' }).check()
  }

  async education(): Promise<void> {
    await this.#choose('全日制最高学历', '大专')
    await this.form.getByRole('radio', { name: '无学位' }).first().check()
    await this.#fill('全日制毕业学校', '虚构职业学院')
    await this.#fill('全日制所学专业', '会计')
    await this.#fill('全日制毕业时间', '2018-06-30')
  }

  async qualification(): Promise<void> {
    await this.form.getByRole('radio', { name: '初级', exact: true }).check()
    await this.form.getByRole('radio', { name: '会计类' }).check()
    await this.form.getByRole('radio', { name: '考试' }).check()
    await this.#fill('取得时间', '2020-05-20')
    await this.#fill('专业技术资格证书编号', '33020200512345')
  }

  /** Uploads a page for each paper, and tells their names. */
  async files(): Promise<string[]> {
    const cards = this.form.locator('accountant-upload')
    await cards.first().waitFor()
    const names: string[] = []
    for (const card of await cards.all()) {
      await card.locator('input[type=file]').first().setInputFiles({ name: '材料.jpg', mimeType: 'image/jpeg', buffer: await paper() })
      await card.getByText('已上传').first().waitFor()
      names.push((await card.getByRole('heading').first().innerText()).trim())
    }
    return names
  }

  /** Ticks, confirms, and gives the receipt number. */
  async confirm(): Promise<string> {
    await this.form.getByRole('checkbox', { name: '同意以上资料填写无误' }).check()
    await this.form.getByRole('button', { name: '确认', exact: true }).click()
    const number = this.form.locator('accountant-receipt .number')
    await number.waitFor()
    return (await number.innerText()).trim()
  }

  async #fill(label: string, text: string): Promise<void> {
    await this.form.getByLabel(label).first().fill(text)
  }

  async #choose(label: string, option: string): Promise<void> {
    await this.form.getByRole('combobox', { name: label }).first().fill(option)
    await this.form.getByRole('option', { name: option }).first().click()
  }

  /** Puts the large mode on or off by the person's own button. */
  async toggleLarge(): Promise<void> {
    await this.form.locator('button.large').click()
    await this.#page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
}
