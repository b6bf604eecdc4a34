import { css } from 'lit';

/** How a control is laid out: label, hint, error and the input, in this order, and what an input looks like. */
export const field = css`
  label,
  legend {
    display: block;
    padding: 0;
    font-weight: 700;
  }
  .star {
    color: var(--_warning, #7a4a00);
  }
  .mark {
    margin-inline-start: 6px;
    color: var(--_ink-soft, #565d66);
    font-size: var(--_size-small, 14px);
    font-weight: 400;
    white-space: nowrap;
  }
  .hint {
    max-inline-size: 36em;
    color: var(--_ink-soft, #565d66);
    font-size: var(--_size-small, 14px);
  }
  .error {
    max-inline-size: 36em;
    color: var(--_danger, #b3261e);
    font-weight: 700;
  }
  .sign {
    margin-inline-end: 6px;
    padding-inline: 0.4em;
    border-radius: 99px;
    background: var(--_danger, #b3261e);
    color: #fff;
  }
  .returned {
    max-inline-size: 36em;
    padding: 2px 8px;
    border-inline-start: 4px solid var(--_warning, #7a4a00);
    background: var(--_warning-soft, #fff6e5);
    color: var(--_warning, #7a4a00);
    white-space: pre-line;
  }
  .answer {
    margin-block-start: 6px;
  }
  .was {
    max-inline-size: 36em;
    margin-block-start: 4px;
    padding-inline-start: 8px;
    border-inline-start: 4px solid var(--_accent, #0b5cad);
  }
  input,
  textarea {
    max-inline-size: 100%;
    min-block-size: var(--_target, 44px);
    padding: 6px 10px;
    border: 1px solid var(--_line-strong, #767d87);
    border-radius: var(--_radius, 6px);
    background: #fff;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  textarea {
    inline-size: 100%;
    max-inline-size: 36em;
    resize: vertical;
  }
  input:focus-visible,
  textarea:focus-visible {
    border-radius: var(--_radius, 6px);
    outline-offset: 0;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger, #b3261e);
    box-shadow: inset 0 0 0 1px var(--_danger, #b3261e);
  }
  @media (forced-colors: active) {
    [aria-invalid='true'] {
      border-width: 2px;
    }
    .sign {
      border: 1px solid;
    }
  }
`;
