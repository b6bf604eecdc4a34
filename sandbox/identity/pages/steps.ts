import { html, type SafeHtml } from '../../serving/html.ts'

const titles = ['创建账号', '实名认证', '注册完成']

/** Where in the sign-up one is. */
export function steps(current: 1 | 2 | 3): SafeHtml {
  return html`<ol class="steps">
    ${titles.map(
      (title, i) =>
        html`<li class="${i + 1 < current ? 'done' : i + 1 === current ? 'now' : ''}"${i + 1 === current && html` aria-current="step"`}><span>${i + 1}</span>${title}</li>`,
    )}
  </ol>`
}
