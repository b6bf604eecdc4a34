import { html, svg, type TemplateResult } from 'lit';
import type { EducationYear } from '../session/types.ts';

const width = 320;
const row = 40;
const left = 56;
const right = 64;

/** A bar a year with the requirement as a line across it; readable in black and white, and told in full by the table beside it. */
export function creditChart(years: readonly EducationYear[]): TemplateResult {
  const most = Math.max(1, ...years.flatMap(({ total, required }) => [total, required.total]));
  const x = (credits: number) => left + (credits / most) * (width - left - right);
  const height = years.length * row + 8;
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    <defs><pattern id="open" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="pale" width="6" height="6"/><line class="hatch" y2="6"/></pattern></defs>
    ${years.map(({ year, total, required, isComplete }, index) => {
      const y = index * row + 8;
      return svg`<text x="0" y=${y + 17}>${year}</text>
        <rect class="frame" x=${left} y=${y} width=${x(most) - left} height="24"/>
        <rect class=${isComplete ? 'full' : 'part'} x=${left} y=${y} width=${x(total) - left} height="24"/>
        <line class="need" x1=${x(required.total)} x2=${x(required.total)} y1=${y - 4} y2=${y + 28}/>
        <text x=${x(most) + 8} y=${y + 17}>${total}/${required.total}</text>`;
    })}
  </svg>`;
}
