import { css } from 'lit';

/** Radio buttons in full sight, each with a target of full height. */
export const radio = css`
  .radios {
    display: flex;
    flex-direction: column;
  }
  .radios.row {
    flex-direction: row;
    flex-wrap: wrap;
    column-gap: 24px;
  }
  .radio {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: var(--_target, 44px);
    min-inline-size: var(--_target, 44px);
    font-weight: 400;
    cursor: pointer;
  }
  .radio input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--_accent, #0b5cad);
  }
  .radio input:focus-visible {
    outline-offset: 2px;
    border-radius: 50%;
  }
`;
