import { css } from 'lit';

/** What steps have in common: the title, the advice on top, and the buttons at the end. */
export const stepStyles = css`
  .title {
    margin-block-end: 16px;
    font-size: var(--_title-size);
  }
  .tip {
    margin-block-end: 24px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-soft);
  }
  .tip h3 {
    font-size: 1em;
    color: var(--_warning);
  }
  .tip ol {
    padding-inline-start: 1.4em;
    max-inline-size: 36em;
  }
  .holding {
    min-block-size: 24rem;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 40px;
  }
  .steps .primary {
    min-inline-size: 9em;
  }
  .stack {
    display: grid;
    gap: 24px;
  }
  .stack > * {
    min-inline-size: 0;
  }
`;
