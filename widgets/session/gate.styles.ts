import { css } from 'lit';

/** How the sign-in's place in a widget looks, and a failure that can be tried again. */
export const gateStyles = css`
  .gate {
    display: grid;
    justify-items: start;
    gap: 16px;
    max-inline-size: 36em;
    min-block-size: 6rem;
    align-content: center;
  }
  .failure {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_danger);
    background: var(--_danger-soft);
    color: var(--_danger);
  }
`;
