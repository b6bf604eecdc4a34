import { css } from 'lit';

/** Fields below each other in plain blocks, which a browser lays out without asking each for its width first, groups further apart; the summary of errors on top. */
export const sectionFormStyles = css`
  .fields > * + *,
  .group > * + * {
    margin-block-start: 24px;
  }
  section {
    padding-block-start: 16px;
  }
  .group {
    margin-block-start: 16px;
  }
  .with-after > * + * {
    margin-block-start: 16px;
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
  .summary h3 {
    font-size: 1em;
  }
  .summary ul {
    padding-inline-start: 1.2em;
  }
  .summary li,
  .summary a {
    padding-block: 6px;
  }
  .summary a {
    color: var(--_danger, #b3261e);
  }
`;
