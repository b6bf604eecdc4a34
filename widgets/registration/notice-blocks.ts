import { html, type TemplateResult } from 'lit';
import type { Notice, NoticeBlock, NoticeText } from '../session/types.ts';

/** The text of a notice. */
export function noticeBlocks({ blocks }: Notice): TemplateResult[] {
  return blocks.map(blockOf);
}

function blockOf(block: NoticeBlock): TemplateResult {
  if (block.type === 'list') {
    const items = block.items.map((runs) => html`<li>${runs.map(runOf)}</li>`);
    return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  }
  const text = block.runs.map(runOf);
  return block.type === 'heading' ? html`<h3>${text}</h3>` : html`<p>${text}</p>`;
}

function runOf({ text, bold, href }: NoticeText): TemplateResult {
  const words = bold ? html`<strong>${text}</strong>` : html`${text}`;
  return href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${words}</a>` : words;
}
