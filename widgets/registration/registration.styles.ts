import { css } from 'lit';

/** Steps at the left from 768 px, above the content below that; in large mode always above. */
export const registrationStyles = css`
  :host {
    container-type: inline-size;
    max-inline-size: 1040px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    min-block-size: var(--_target);
    margin-block-end: 16px;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px 48px;
  }
  .title {
    font-size: var(--_title-size);
  }
  .where ol {
    display: none;
    list-style: none;
  }
  [aria-expanded='true'] + ol {
    display: block;
  }
  .brief {
    flex-wrap: wrap;
  }
  .brief,
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  .at {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid var(--_line-strong);
    border-radius: 50%;
    background: #fff;
    font-size: 14px;
    line-height: 1;
  }
  .present .at {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .done .at {
    border-color: var(--_success);
    background: var(--_success-soft);
    color: var(--_success);
  }
  .intro {
    display: grid;
    gap: 12px;
  }
  .intro p,
  .intro ul {
    max-inline-size: 40em;
  }
  .intro h3 {
    font-size: 1em;
    margin-block-start: 8px;
  }
  .papers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
    gap: 12px;
    list-style: none;
  }
  .papers li {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .papers svg {
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .banner {
    display: grid;
    gap: 8px;
    margin-block-end: 24px;
    padding: 16px 20px;
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-soft);
  }
  .banner p {
    white-space: pre-line;
  }
  .banner h2 {
    color: var(--_warning);
  }
  .saved {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .holding {
    min-block-size: 24rem;
  }
  .registered,
  accountant-progress,
  accountant-receipt {
    margin-block-end: 32px;
  }
  @container (min-width: 720px) {
    :host(:not([large])) .layout {
      grid-template-columns: 220px minmax(0, 1fr);
    }
    :host(:not([large])) .brief {
      display: none;
    }
    :host(:not([large])) .where ol {
      display: block;
      position: sticky;
      inset-block-start: 16px;
    }
  }
  .where li {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 48px;
    padding-block: 4px;
    line-height: 1.3;
  }
  .where button {
    justify-content: start;
    gap: 10px;
    padding: 0;
    color: inherit;
    text-align: start;
    text-decoration: none;
  }
  button .at + span {
    color: var(--_accent);
    text-decoration: underline;
  }
  .ahead {
    color: var(--_ink-soft);
  }
  @media print {
    .layout {
      display: block;
    }
    .where,
    .bar,
    accountant-receipt + accountant-progress {
      display: none;
    }
  }
`;
