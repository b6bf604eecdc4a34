import { html, svg, type TemplateResult } from 'lit';

const person = svg`<circle cx="36" cy="38" r="15" fill="#8d6b52"/><path d="M8 100 q0 -36 28 -36 t28 36z" fill="#34507a"/>`;
const soft = svg`<circle cx="36" cy="38" r="15" fill="#8d6b52" opacity=".35"/><circle cx="39" cy="40" r="15" fill="#8d6b52" opacity=".35"/>
  <path d="M8 100 q0 -36 28 -36 t28 36z" fill="#34507a" opacity=".35"/><path d="M12 100 q0 -33 28 -33 t28 33z" fill="#34507a" opacity=".35"/>`;

const wrong: { [text: string]: TemplateResult } = {
  checkPixels: svg`<rect width="72" height="100" fill="#fff"/><g transform="translate(26 36) scale(.28)">${person}</g>`,
  checkRatio: svg`<rect y="26" width="72" height="48" fill="#fff"/><g transform="translate(0 26) scale(1 .48)">${person}</g>`,
  checkBackground: svg`<rect width="72" height="100" fill="#7fa6d4"/>${person}`,
  checkSharpness: svg`<rect width="72" height="100" fill="#fff"/>${soft}`,
  checkPosition: svg`<rect width="72" height="100" fill="#fff"/><g transform="translate(26 18)">${person}</g>`,
};

type Words = { right: string; wrong: string };

/** Right and wrong of a rule beside each other, for rules that a picture tells better than words. */
export function ruleDrawing(rule: string, words: Words): TemplateResult | undefined {
  const bad = wrong[rule];
  if (!bad) return undefined;
  return html`<svg viewBox="0 0 180 128" width="180" height="128" role="img" aria-label="✓ ${words.right}，✕ ${words.wrong}">
    <svg x="4" y="2" width="72" height="100" viewBox="0 0 72 100"><rect width="72" height="100" fill="#fff"/>${person}</svg>
    <rect x="4" y="2" width="72" height="100" fill="none" stroke="#1a6b37" stroke-width="2"/>
    <text x="40" y="122" text-anchor="middle" font-size="16" fill="#1a6b37">✓</text>
    <svg x="104" y="2" width="72" height="100" viewBox="0 0 72 100"><rect width="72" height="100" fill="#e3e7ec"/>${bad}</svg>
    <rect x="104" y="2" width="72" height="100" fill="none" stroke="#b3261e" stroke-width="2"/>
    <text x="140" y="122" text-anchor="middle" font-size="16" fill="#b3261e">✕</text>
  </svg>`;
}
