/** Markup that is safe to send: made by `html`, never by joining strings. */
export class SafeHtml {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }

  toString(): string {
    return this.markup
  }
}

type Part = SafeHtml | string | number | false | null | undefined | readonly Part[]

/** Template tag that escapes every value but `SafeHtml`; `false`, `null` and `undefined` give nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): SafeHtml {
  return new SafeHtml(strings.reduce((markup, text, i) => markup + text + (i < parts.length ? render(parts[i]) : ''), ''))
}

/** Escapes a text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

function render(part: Part): string {
  if (part === false || part === null || part === undefined) return ''
  if (part instanceof SafeHtml) return part.markup
  if (typeof part === 'object') return part.map(render).join('')
  return escapeHtml(String(part))
}
