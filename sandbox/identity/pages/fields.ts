import { html, type SafeHtml } from '../../serving/html.ts'
import type { Fault } from '../checks/fault.ts'
import { faultSentence } from '../faultSentence.ts'

/** What a form shows again after a refused post: the values typed and what is wrong with them. */
export type Filled = { values: Readonly<Record<string, string>>; faults: readonly Fault[] }

/** The summary on top of a refused form; it takes the focus, and each line leads to its field. */
export function faultSummary({ faults }: Filled): SafeHtml | false {
  return (
    faults.length > 0 &&
    html`<div class="summary" role="alert" tabindex="-1" autofocus>
      <h2>有${faults.length}处需要修改</h2>
      <ul>${faults.map((fault) => html`<li><a href="#${fault.field}">${faultSentence(fault)}</a></li>`)}</ul>
    </div>`
  )
}

/** One text input with label, hint and error, tied together by ids. */
export function textField({ name, label, hint, filled, type = 'text', autocomplete = 'off', inputMode, maxLength, width, after, isOptional = false }: {
  name: string
  label: string
  hint?: string
  filled: Filled
  type?: 'text' | 'password' | 'tel'
  autocomplete?: string
  inputMode?: 'numeric' | 'tel'
  maxLength?: number
  /** Characters the answer has, which the input is as wide as. */
  width?: 'short' | 'medium'
  /** What stands beside the input, such as a button. */
  after?: SafeHtml | false
  isOptional?: boolean
}): SafeHtml {
  const value = type === 'password' ? '' : (filled.values[name] ?? '')
  return html`<div class="field${hasFault(name, filled) && ' wrong'}">
    <label for="${name}">${label}${isOptional ? html`<span class="optional">选填</span>` : html`<span class="star" aria-hidden="true">*</span>`}</label>
    ${hintOf(name, hint)}${errorOf(name, filled)}
    <div class="row">
      <input class="${width}" id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" maxlength="${maxLength ?? 100}"
        ${attribute('inputmode', inputMode)} aria-required="${String(!isOptional)}" ${described(name, hint, filled)} />
      ${after}
    </div>
  </div>`
}

/** One list to choose from. */
export function selectField({ name, label, hint, options, filled, className }: {
  name: string
  label: string
  hint?: string
  options: readonly (readonly [value: string, label: string])[]
  filled: Filled
  className?: string
}): SafeHtml {
  const chosen = filled.values[name] ?? ''
  return html`<div class="field ${className}${hasFault(name, filled) && ' wrong'}">
    <label for="${name}">${label}<span class="star" aria-hidden="true">*</span></label>
    ${hintOf(name, hint)}${errorOf(name, filled)}
    <select id="${name}" name="${name}" aria-required="true" ${described(name, hint, filled)}>
      <option value="">请选择</option>
      ${options.map(([value, text]) => html`<option value="${value}"${value === chosen && ' selected'}>${text}</option>`)}
    </select>
  </div>`
}

/** A few answers in full sight. */
export function radioField({ name, label, hint, options, filled }: {
  name: string
  label: string
  hint?: string
  options: readonly (readonly [value: string, label: string])[]
  filled: Filled
}): SafeHtml {
  return html`<fieldset class="field${hasFault(name, filled) && ' wrong'}" ${described(name, hint, filled)}>
    <legend>${label}<span class="star" aria-hidden="true">*</span></legend>
    ${hintOf(name, hint)}${errorOf(name, filled)}
    <div class="choices">
      ${options.map(
        ([value, text], i) =>
          html`<label><input type="radio" id="${i === 0 ? name : `${name}-${value}`}" name="${name}" value="${value}"${filled.values[name] === value && ' checked'} />${text}</label>`,
      )}
    </div>
  </fieldset>`
}

/** The error of a field, in words; the place stands ready for the script too. */
export function errorOf(name: string, { faults }: Filled): SafeHtml {
  const own = faults.filter(({ field }) => field === name)
  return html`<p class="error" id="${name}-error"${own.length === 0 && ' hidden'}>${own.map((fault) => faultSentence(fault)).join('；')}</p>`
}

/** Whether something is wrong with a field. */
export function hasFault(name: string, { faults }: Filled): boolean {
  return faults.some(({ field }) => field === name)
}

function hintOf(name: string, hint: string | undefined): SafeHtml | undefined {
  return hint === undefined ? undefined : html`<p class="hint" id="${name}-hint">${hint}</p>`
}

function described(name: string, hint: string | undefined, filled: Filled): SafeHtml {
  const ids = `${hint === undefined ? '' : `${name}-hint `}${name}-error`
  return html`aria-describedby="${ids}"${hasFault(name, filled) && html` aria-invalid="true"`}`
}

function attribute(name: 'inputmode', value: string | undefined): SafeHtml | undefined {
  return value === undefined ? undefined : html`inputmode="${value}"`
}
