import { css } from 'lit';

/** The notice reads like a letter: short lines, room between the paragraphs. */
export const noticeStepStyles = css`
  .notice {
    display: grid;
    gap: 12px;
    min-block-size: 16em;
    align-content: start;
    max-inline-size: 36em;
  }
  .notice h3 {
    margin-block-start: 8px;
    font-size: 1.1em;
  }
  .notice ul,
  .notice ol {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.6em;
  }
  .notice p {
    white-space: pre-line;
  }
  .error {
    margin-block: 24px -16px;
  }
  .tick {
    margin-block-start: 24px;
    font-weight: 700;
  }
`;
