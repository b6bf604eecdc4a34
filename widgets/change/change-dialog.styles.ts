import { css } from 'lit';

/** A sheet over the page; on a phone the whole of it. */
export const changeDialogStyles = css`
  dialog {
    inline-size: min(100vw, 880px);
    max-inline-size: 100vw;
    max-block-size: 100dvh;
    padding: 20px;
    border: 0;
    border-radius: var(--_radius);
    background: #fff;
    color: inherit;
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .title {
    margin-block-end: 16px;
    font-size: calc(var(--_title-size) * 0.9);
  }
  h4 {
    margin-block: 24px 12px;
    font-size: 1.125em;
  }
  .stack {
    display: grid;
    gap: 16px;
  }
  .stack > * {
    min-inline-size: 0;
  }
  .move {
    margin-block-end: 16px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-soft);
  }
  dialog > .error,
  dialog > .tick {
    margin-block: 16px;
    font-weight: 700;
  }
  .buttons {
    position: sticky;
    inset-block-end: -20px;
    padding-block: 12px 20px;
    margin-block-end: -20px;
    background: #fff;
  }
  @media (max-width: 640px) {
    dialog {
      inline-size: 100vw;
      block-size: 100dvh;
      margin: 0;
      padding: 16px;
      border-radius: 0;
    }
    .buttons > * {
      flex: 1;
    }
  }
`;
