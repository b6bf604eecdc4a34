import { css } from 'lit';

/** How `<accountant-change>` looks. */
export const changeStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block-end: 16px;
  }
  .title {
    font-size: var(--_title-size);
  }
  .parthead {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .choice {
    display: grid;
    gap: 16px;
    max-inline-size: 36em;
  }
  .choice h3 {
    font-size: 1.125em;
  }
  .registers {
    display: grid;
    gap: 12px;
    grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
  }
  .registers button {
    min-block-size: 72px;
    font-size: 1.125em;
    font-weight: 700;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-block-end: 16px;
  }
  .notice {
    display: grid;
    justify-items: start;
    gap: 12px;
    max-inline-size: 40em;
    padding: 20px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_warning);
    border-radius: var(--_radius);
  }
  .skeleton {
    block-size: 20rem;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    overflow-wrap: normal;
    gap: 4px;
    border-block-end: 2px solid var(--_line);
  }
  .tab,
  .tab:hover {
    margin-block-end: -2px;
    /* Seen where colours are forced. */
    border: 1px solid transparent;
    border-block-end-width: 4px;
    border-radius: 0;
    background: none;
    color: var(--_ink);
  }
  .tab[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_accent);
    font-weight: 700;
  }
  .panel {
    padding-block-start: 20px;
  }
  .part + .part {
    margin-block-start: 32px;
  }
  .part h3 {
    font-size: 1.125em;
  }
  .body {
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: flex-end;
    justify-content: space-between;
    gap: 16px;
  }
  .body dl {
    flex: 1 1 22rem;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
    gap: 0 40px;
  }
  .photo {
    inline-size: 105px;
    block-size: 147px;
    align-self: flex-start;
    border: 1px solid var(--_line);
    object-fit: contain;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
    align-items: baseline;
    gap: 0 16px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    color: var(--_ink-soft);
  }
  .reveal {
    margin-block: -10px;
  }
  .state {
    padding-inline: 8px;
    border: 1px solid currentColor;
    border-radius: 999px;
    color: var(--_warning);
    font-size: var(--_size-small);
    white-space: nowrap;
  }
  .onward {
    margin-block-start: 32px;
  }
  @media (max-width: 480px) {
    .tab {
      padding-inline: 8px;
    }
    .row {
      grid-template-columns: 1fr;
    }
  }
  :host([large]) .row {
    grid-template-columns: 1fr;
  }
`;
