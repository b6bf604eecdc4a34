import { html, type TemplateResult } from 'lit';

/** A text whose dates and phone numbers stay whole at the end of a line; a browser would break them after a hyphen. */
export function unbroken(text: string): string | (string | TemplateResult)[] {
  const parts = text.split(/(\d+(?:-\d+)+)/);
  return parts.length > 1 ? parts.map((part, index) => (index % 2 ? html`<span class="whole">${part}</span>` : part)) : text;
}
