import { css } from 'lit';

/** Buttons: plain by default, `primary` for the one next thing, `quiet` where a link would stand. */
export const button = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: var(--_target, 44px);
    min-inline-size: var(--_target, 44px);
    padding: 6px 20px;
    border: 1px solid var(--_line-strong, #767d87);
    border-radius: var(--_radius, 6px);
    background: #fff;
    color: var(--_ink, #1c2024);
    font: inherit;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover,
  .button:hover {
    background: var(--_surface, #f4f6f8);
  }
  button:focus-visible,
  .button:focus-visible {
    border-radius: var(--_radius, 6px);
  }
  .primary {
    border-color: var(--_accent, #0b5cad);
    background: var(--_accent, #0b5cad);
    color: var(--_on-accent, #fff);
    font-weight: 700;
  }
  .primary:hover {
    background: var(--_accent, #0b5cad);
    box-shadow: inset 0 0 0 99px rgb(0 0 0 / 0.12);
  }
  .quiet {
    padding-inline: 8px;
    border-color: transparent;
    background: none;
    color: var(--_accent, #0b5cad);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [aria-disabled='true'],
  button:disabled {
    opacity: 0.65;
    cursor: default;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  @media (forced-colors: active) {
    button,
    .button {
      border-color: ButtonText;
    }
  }
  @media print {
    button,
    .button,
    .buttons {
      display: none;
    }
  }
`;
