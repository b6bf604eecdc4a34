import { svg, html, type TemplateResult } from 'lit';

const paper = svg`<rect x="0" y="0" width="120" height="84" rx="3" fill="#fff" stroke="#565d66" stroke-width="1.5"/>
  <rect x="36" y="9" width="48" height="7" rx="1" fill="#565d66"/>
  <rect x="12" y="26" width="66" height="4" fill="#9aa1aa"/><rect x="12" y="36" width="58" height="4" fill="#9aa1aa"/>
  <rect x="12" y="46" width="66" height="4" fill="#9aa1aa"/><rect x="12" y="56" width="40" height="4" fill="#9aa1aa"/>
  <circle cx="96" cy="60" r="13" fill="none" stroke="#b3261e" stroke-width="2"/>`;

type Words = { right: string; wrong: string };

/** How a paper should lie in its picture, drawn: once right, once askew and cut off. */
export function sampleDrawing({ right, wrong }: Words): TemplateResult {
  return html`<svg viewBox="0 0 320 150" width="100%" height="100%" role="img" aria-label="${right}；${wrong}">
    <rect x="10" y="10" width="140" height="104" fill="#e3e7ec"/><g transform="translate(20 20)">${paper}</g>
    <text x="80" y="136" text-anchor="middle" font-size="12" fill="#1a6b37">✓ ${right}</text>
    <svg x="170" y="10" width="140" height="104" viewBox="0 0 140 104"><rect width="140" height="104" fill="#e3e7ec"/><g transform="translate(42 14) rotate(14)">${paper}</g></svg>
    <text x="240" y="136" text-anchor="middle" font-size="8.5" fill="#b3261e">✕ ${wrong}</text>
  </svg>`;
}
