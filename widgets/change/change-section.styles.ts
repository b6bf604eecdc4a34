import { css } from 'lit';

/** What became of a change, above what it is made of. */
export const changeSectionStyles = css`
  .title {
    margin-block-end: 16px;
    font-size: calc(var(--_title-size) * 0.9);
  }
  h4 {
    margin-block: 20px 8px;
    font-size: 1em;
  }
  .told,
  .case,
  .waiting,
  .failure {
    margin-block-end: 16px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
  }
  .case {
    display: grid;
    gap: 12px;
  }
  .told,
  .good {
    border-color: var(--_success);
    background: var(--_success-soft);
    color: var(--_success);
  }
  .waiting,
  .returned {
    border-color: var(--_warning);
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .returned p {
    color: var(--_ink);
  }
  .failure {
    border-color: var(--_danger);
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .reason {
    white-space: pre-line;
  }
  .buttons {
    margin-block-start: 12px;
  }
`;
