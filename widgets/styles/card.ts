import { css } from 'lit';

/** A framed part, and the words of a state with their sign. */
export const card = css`
  .card {
    padding: 16px 20px;
    border: 1px solid var(--_line, #c6cbd2);
    border-radius: var(--_radius, 6px);
    background: #fff;
  }
  .card.filled {
    border-color: transparent;
    background: var(--_surface, #f4f6f8);
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 0 10px;
    border: 1px solid;
    border-radius: 99px;
    font-size: var(--_size-small, 14px);
    line-height: 1.8;
    white-space: nowrap;
  }
  .good {
    color: var(--_success, #1a6b37);
    background: var(--_success-soft, #eef7f0);
  }
  .bad {
    color: var(--_danger, #b3261e);
    background: var(--_danger-soft, #fdf1f0);
  }
  .warn {
    color: var(--_warning, #7a4a00);
    background: var(--_warning-soft, #fff6e5);
  }
`;
