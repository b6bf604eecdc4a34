import { css } from 'lit';

/** How `<accountant-progress>` looks. */
export const progressStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .title {
    font-size: var(--_title-size);
    margin-block-end: 16px;
  }
  .title:focus {
    outline-color: transparent;
  }
  .case {
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
  }
  .case + .case,
  details {
    margin-block-start: 24px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
  }
  h3 {
    font-size: 1.125em;
  }
  .status {
    padding: 2px 12px;
    border: 1px solid currentColor;
    border-radius: 999px;
    font-weight: 700;
    white-space: nowrap;
  }
  .status.good {
    color: var(--_success);
    background: var(--_success-soft);
  }
  .status.heed {
    color: var(--_warning);
    background: var(--_warning-soft);
  }
  .receipt {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 4px;
    margin-block: 4px 16px;
  }
  .receipt > span {
    margin-inline-end: 8px;
  }
  .number {
    font-size: 1.125em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    -webkit-user-select: all;
    user-select: all;
    display: inline-block;
  }
  .returned {
    display: grid;
    justify-items: start;
    gap: 12px;
    max-inline-size: none;
    margin-block-end: 20px;
    padding: 16px;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-soft);
  }
  .returned h4 {
    font-size: 1em;
  }
  .returned p {
    max-inline-size: 36em;
    white-space: pre-line;
  }
  .returned ul {
    padding-inline-start: 1.25em;
  }
  .stations {
    list-style: none;
  }
  .station {
    position: relative;
    padding: 0 0 20px 28px;
  }
  .station::before {
    content: '';
    position: absolute;
    inset-inline-start: 5px;
    inset-block-start: 0.5em;
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
    z-index: 1;
  }
  .station::after {
    content: '';
    position: absolute;
    inset-inline-start: 9px;
    inset-block: 0.9em -0.6em;
    border-inline-start: 2px solid var(--_line-strong);
  }
  .station:last-child {
    padding-block-end: 0;
  }
  .station:last-child::after {
    display: none;
  }
  .station.present::before {
    inset-inline-start: 1px;
    inset-block-start: 0.35em;
    inline-size: 18px;
    block-size: 18px;
    border-width: 5px;
    background: #fff;
  }
  .station.ahead::before {
    border-color: var(--_line-strong);
    background: #fff;
  }
  .station.ahead::after {
    border-inline-start-style: dashed;
  }
  .present .what {
    font-weight: 700;
  }
  .tag {
    white-space: nowrap;
    margin-inline-start: 8px;
    color: var(--_accent);
    font-size: var(--_size-small);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    margin-block-start: 16px;
  }
  summary {
    min-block-size: var(--_target);
    padding-block: 8px;
    cursor: pointer;
  }
  .skeleton {
    block-size: 14rem;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: 16px;
    padding: 32px 20px;
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
  }
  @media print {
    .case {
      border: 0;
      padding: 0;
      break-inside: avoid;
    }
  }
`;
