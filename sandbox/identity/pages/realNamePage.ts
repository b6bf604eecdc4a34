import { html, type SafeHtml } from '../../serving/html.ts'
import type { Account } from '../accounts/account.ts'
import { documentKinds } from '../checks/documents.ts'
import { nations } from '../nations.ts'
import { shownName } from '../shownName.ts'
import { pageAddress, type Visit } from '../visit.ts'
import { faultSummary, radioField, selectField, textField, type Filled } from './fields.ts'
import { layout } from './layout.ts'
import { steps } from './steps.ts'

/** Step 2 of the sign-up, 实名认证; what a document carries by itself is asked only of the others. */
export function realNamePage({ visit, account, filled }: { visit: Visit; account: Account; filled: Filled }): SafeHtml {
  return layout({
    title: '实名认证',
    hasFaults: filled.faults.length > 0,
    userName: shownName(account),
    body: html`<div class="middle card">
      ${steps(2)}
      <h1>实名认证</h1>
      <p class="lead">请填写本人证件上的信息。认证后，姓名和证件号码会带到各个办事系统，不能随意更改。</p>
      ${faultSummary(filled)}
      <form method="post" action="${pageAddress('realName', visit)}" novalidate data-real-name>
        ${selectField({ name: 'document', label: '证件类型', filled, options: documentKinds.map(({ id, label }) => [id, label]) })}
        ${textField({ name: 'idNumber', label: '证件号码', filled, maxLength: 30, width: 'medium' })}
        ${textField({ name: 'name', label: '姓名', hint: '与证件上一致', filled, autocomplete: 'name', maxLength: 60, width: 'medium' })}
        <div data-only="officer-card passport hk-mo-permit tw-permit foreign-resident">
          <p class="part">居民身份证、居住证和18位的永久居留身份证不用填写这两项，按号码认定。</p>
          ${radioField({ name: 'sex', label: '性别', filled, options: [['1', '男'], ['2', '女']] })}
          ${textField({ name: 'birthday', label: '出生日期', hint: '例如1990-05-12或19900512', filled, inputMode: 'numeric', autocomplete: 'bday', maxLength: 20, width: 'medium' })}
        </div>
        <div data-only="resident-id officer-card">
          ${selectField({ name: 'nation', label: '民族', hint: '持居民身份证或军官证的填写', filled, options: nations, className: 'medium' })}
        </div>
        <button class="primary wide">提交认证</button>
      </form>
    </div>`,
  })
}
