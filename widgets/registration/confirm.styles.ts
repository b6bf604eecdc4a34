import { css } from 'lit';

/** Label and answer in two columns, below each other where it is narrow; the same on paper. */
export const confirmStyles = css`
  .ahead {
    position: absolute;
    visibility: hidden;
  }
  .heading {
    margin-block-end: 12px;
  }
  .part {
    padding-block: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
  }
  .head button {
    flex: none;
  }
  .answers > div {
    display: grid;
    grid-template-columns: minmax(8em, 14em) 1fr;
    gap: 2px 20px;
    padding-block: 6px;
  }
  dt {
    color: var(--_ink-soft);
  }
  h4 {
    margin-block: 12px 4px;
    font-size: 1em;
  }
  .thumbs {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .thumb {
    flex-wrap: wrap;
    inline-size: 96px;
    block-size: calc(80px + 1.6em);
    padding: 0;
    overflow: hidden;
    background: var(--_surface);
  }
  .thumb img {
    inline-size: 100%;
    block-size: 72px;
    object-fit: contain;
  }
  .tick {
    margin-block-start: 24px;
    font-weight: 700;
  }
  .number {
    font-size: clamp(1em, 6vw, 1.75em);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
    -webkit-user-select: all;
    user-select: all;
  }
  .receipt {
    display: grid;
    gap: 16px;
    padding: 24px;
    border: 2px solid var(--_success);
    border-radius: var(--_radius);
    background: var(--_success-soft);
  }
  .receipt .title {
    margin: 0;
  }
  .whatnext {
    margin-block-start: 8px;
    padding-inline-start: 1.4em;
  }
  @media (max-width: 480px) {
    .answers > div {
      grid-template-columns: 1fr;
    }
    .receipt {
      padding: 16px;
    }
  }
  @media print {
    .receipt {
      border-color: #000;
      background: none;
    }
    .receipt .title:focus {
      outline: none;
    }
  }
`;
