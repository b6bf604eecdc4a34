import regions from '@accountant-register/schemas/generated/regions/index.json' with { type: 'json' }
import ningbo from '@accountant-register/schemas/generated/regions/330200.json' with { type: 'json' }
import evidence from '@accountant-register/schemas/dictionaries/evidence-kinds.json' with { type: 'json' }
import { definition as basic } from '@accountant-register/schemas/generated/definitions/basic.zh.ts'
import { definition as education } from '@accountant-register/schemas/generated/definitions/education.zh.ts'
import { definition as qualification } from '@accountant-register/schemas/generated/definitions/qualification.zh.ts'
import { definition as workplace } from '@accountant-register/schemas/generated/definitions/workplace.zh.ts'
import { editableFields } from '@accountant-register/schemas/rules/editableFields.ts'
import { isAsked, isRequired } from '@accountant-register/schemas/rules/isAsked.ts'
import type { FieldDefinition, Form, SectionDefinition, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import ethnicities from '@accountant-register/schemas/dictionaries/ethnicities.json' with { type: 'json' }
import { escapeHtml } from './escapeHtml.ts'
import { page } from './page.ts'

/** The registration as one static page: every field of the four sections and every paper, all on one long form. */
export function formPage(): string {
  const sections = [basic, workplace, education, qualification].map((section) => sectionHtml(section)).join('\n')
  const files = `<fieldset><legend>附件</legend>${evidence.items.map(({ code, label }) => fileHtml(code, label)).join('\n')}${fileHtml('photo', '照片')}</fieldset>
<p><label><input type="checkbox" id="confirmed" required data-label="确认"> 以上信息属实</label><span class="error" id="confirmed-error"></span></p>`
  return whole('信息登记', sections + files, '提交')
}

/** One section as a page of its own, with the questions that a registration asks in that step of whoever has answered `form`. */
export function stepPage(id: SectionId, form: Form): string {
  const section = [basic, workplace, education, qualification].find((one) => one.section === id)!
  const editable = editableFields(id, form)
  const fields = section.fields.filter((field) => !editable.includes(field.id) || isAsked(field, id, form))
  const asked = fields.map((field) => ({ ...field, required: isRequired(field, id, form) ? (true as const) : undefined }))
  return whole(section.title, sectionHtml({ ...section, fields: asked }) + (id === 'basic' ? fileHtml('photo', '照片', true) : ''), '下一步')
}

function whole(title: string, fields: string, button: string): string {
  return page(title, `
<div class="summary" tabindex="-1" hidden><h2>请更正</h2><ul></ul></div>
<form novalidate>
${fields}
<button>${button}</button>
</form>
<script src="/site/form.js" defer></script>`)
}

function sectionHtml({ section, title, fields }: SectionDefinition): string {
  const asked = fields.filter(({ source }) => source !== 'office')
  return `<fieldset><legend>${title}</legend>\n${asked.map((field) => fieldHtml(section, field)).join('\n')}\n</fieldset>`
}

function fieldHtml(section: string, field: FieldDefinition): string {
  const id = `${section}-${field.id}`
  const hint = field.hint ? `<span class="hint" id="${id}-hint">${escapeHtml(field.hint)}</span>` : ''
  return `<div class="field"><label for="${id}">${escapeHtml(field.label)}</label>${hint}${controlHtml(id, field)}<span class="error" id="${id}-error" aria-live="polite"></span></div>`
}

function controlHtml(id: string, field: FieldDefinition): string {
  const { control, source, required, hint, label, maxLength, inputMode, autocomplete, options } = field
  const isLocked = source === 'signIn' || source === 'derived'
  const common = [
    `id="${id}" name="${id}" data-label="${escapeHtml(label)}"`,
    hint && `aria-describedby="${id}-hint ${id}-error"`,
    required === true && !isLocked && 'required',
    isLocked && 'readonly value="（登录信息）"',
    maxLength && `maxlength="${maxLength}"`,
    inputMode && `inputmode="${inputMode}"`,
    autocomplete && `autocomplete="${autocomplete}"`,
  ].filter(Boolean).join(' ')
  if (isLocked) return `<input ${common}>`
  if (control === 'multiline') return `<textarea ${common}></textarea>`
  if (control === 'yes-no') return selectHtml(common, [['true', '是'], ['false', '否']])
  if (control === 'region') return selectHtml(common, places())
  if (field.codes === 'ethnicities') return selectHtml(common, ethnicities.items.map(({ code, label: name }) => [code, name]))
  if (options) return selectHtml(common, options)
  const type = control === 'date' ? 'date' : inputMode === 'email' ? 'email' : 'text'
  return `<input type="${type}" ${common}>`
}

function selectHtml(common: string, options: [code: string, label: string][]): string {
  return `<select ${common}><option value="">请选择</option>${options.map(([code, label]) => `<option value="${code}">${escapeHtml(label)}</option>`).join('')}</select>`
}

function fileHtml(code: string, label: string, isRequired = false): string {
  return `<div class="field"><label for="file-${code}">${escapeHtml(label)}</label><input type="file" accept="image/jpeg" id="file-${code}" name="${code}" data-label="${escapeHtml(label)}"${isRequired ? ' required' : ''}><span class="error" id="file-${code}-error"></span></div>`
}

/** The cities of Zhejiang, and the streets of Ningbo: about what one list can hold without a script. */
function places(): [code: string, label: string][] {
  const streets = ningbo.districts.flatMap(({ code, name, streets }) => streets.map(([street, label]): [string, string] => [`${code}${street!}`, `${name} ${label!}`]))
  return [...regions.map(([code, label]): [string, string] => [code!, label!]), ...streets]
}
