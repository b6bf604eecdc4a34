import { html, type TemplateResult } from 'lit';
import type { Notice } from '../session/types.ts';

/** A stretch of text in one style. */
type Run = { text: string; bold?: true; href?: string };

/** A block as the register sends it; it holds no markup, so nothing in it can run. */
type Block = { type: 'list'; ordered: boolean; items: Run[][] } | { type: 'heading' | 'paragraph'; runs: Run[] };

/** The text of a notice. */
export function noticeBlocks({ blocks }: Notice): TemplateResult[] {
  return (blocks as unknown as Block[]).map(blockOf);
}

function blockOf(block: Block): TemplateResult {
  if (block.type === 'list') {
    const items = block.items.map((runs) => html`<li>${runs.map(runOf)}</li>`);
    return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  }
  const text = block.runs.map(runOf);
  return block.type === 'heading' ? html`<h3>${text}</h3>` : html`<p>${text}</p>`;
}

function runOf({ text, bold, href }: Run): TemplateResult {
  const words = bold ? html`<strong>${text}</strong>` : html`${text}`;
  return href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${words}</a>` : words;
}
