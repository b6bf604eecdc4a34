import { css } from 'lit';

/** Filters in a row where there is room, one card a row of the history. */
export const historyStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 12px 16px;
    align-items: end;
    margin-block-end: 16px;
    padding: 16px;
    border-radius: var(--_radius, 6px);
    background: var(--_surface, #f4f6f8);
  }
  select,
  .filters input {
    inline-size: 100%;
    min-block-size: var(--_target, 44px);
    padding: 6px 10px;
    border: 1px solid var(--_line-strong, #767d87);
    border-radius: var(--_radius, 6px);
    background: #fff;
    color: inherit;
    font: inherit;
  }
  ul {
    display: grid;
    gap: 16px;
    margin-block-start: 8px;
    list-style: none;
  }
  .state {
    margin-inline-start: 8px;
  }
  summary {
    display: list-item;
    min-block-size: var(--_target, 44px);
    padding-block: 8px;
    color: var(--_accent, #0b5cad);
    cursor: pointer;
  }
  .reason {
    margin-block-end: 8px;
    white-space: pre-line;
  }
`;
