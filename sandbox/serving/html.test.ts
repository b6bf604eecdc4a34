import { expect, it } from 'vitest'

import { html } from './html.ts'

it('escapes values in content and attributes, and nests its own markup', () => {
  const nested = html`<b>${'<i>'}</b>`
  expect(String(html`<p title="${'"&\''}">${nested}${[nested, 'x']}${false}${undefined}${0}</p>`)).toBe(
    '<p title="&#34;&#38;&#39;"><b>&#60;i&#62;</b><b>&#60;i&#62;</b>x0</p>',
  )
})
