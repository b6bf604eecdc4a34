import { css } from 'lit';

/** Fields below each other, groups further apart; the summary of errors on top. */
export const sectionFormStyles = css`
  .fields {
    display: grid;
    gap: 24px;
  }
  .fields > *,
  .group > * {
    min-inline-size: 0;
  }
  section {
    margin-block-start: 16px;
  }
  .group {
    display: grid;
    gap: 24px;
    margin-block-start: 16px;
  }
  .with-after {
    display: grid;
    gap: 16px;
  }
  .with-after > * {
    min-inline-size: 0;
  }
  slot[name] {
    display: block;
  }
  slot[name='before'] {
    margin-block-end: 24px;
  }
  .summary {
    margin-block-end: 32px;
    padding: 16px 20px;
    border: 2px solid var(--_danger, #b3261e);
    border-radius: var(--_radius, 6px);
    background: var(--_danger-soft, #fdf1f0);
  }
  .summary ul {
    padding-inline-start: 1.2em;
  }
  .summary a {
    display: inline-block;
    padding-block: 6px;
    color: var(--_danger, #b3261e);
    font-weight: 700;
  }
`;
