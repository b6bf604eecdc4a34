import { css } from 'lit';

/** The chart, and tables that scroll by themselves where they are wider than the page. */
export const educationStyles = css`
  .chart {
    display: block;
    inline-size: 100%;
    max-inline-size: 480px;
    margin-block: 12px 20px;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  .chart text {
    fill: currentColor;
  }
  .frame {
    fill: none;
    stroke: var(--_line-strong, #767d87);
  }
  .full,
  .hatch {
    fill: var(--_accent, #0b5cad);
    stroke: var(--_accent, #0b5cad);
  }
  .hatch {
    stroke-width: 4;
  }
  .pale {
    fill: #fff;
  }
  .part {
    fill: url(#open);
  }
  .need {
    stroke: var(--_ink, #1c2024);
    stroke-width: 3;
  }
  .wide {
    margin-block-end: 24px;
    overflow-x: auto;
  }
  table {
    min-inline-size: min(100%, 560px);
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 6px;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 6px 12px;
    border: 1px solid var(--_line, #c6cbd2);
    text-align: start;
    white-space: nowrap;
  }
  .course {
    min-inline-size: 10em;
    white-space: normal;
  }
  thead th {
    background: var(--_surface, #f4f6f8);
  }
`;
