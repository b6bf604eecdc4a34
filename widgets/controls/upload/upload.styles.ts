import { css } from 'lit';

/** A card per paper: what it must show on top, the pages below it as pictures. */
export const uploadStyles = css`
  .card {
    display: grid;
    gap: 12px;
  }
  .card.over {
    outline: 3px dashed var(--_accent, #0b5cad);
    outline-offset: 2px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    padding: 0;
    list-style: none;
  }
  .page {
    display: grid;
    gap: 4px;
    align-content: start;
    inline-size: 150px;
    max-inline-size: 100%;
  }
  .thumb {
    inline-size: 150px;
    max-inline-size: 100%;
    block-size: calc(110px + 1.6em);
    flex-wrap: wrap;
    padding: 0;
    overflow: hidden;
    background: var(--_surface, #f4f6f8);
  }
  .thumb img {
    inline-size: 100%;
    block-size: 100px;
    object-fit: contain;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent, #0b5cad);
  }
  .page button:not(.thumb) {
    padding-inline: 8px;
  }
  .page button.quiet {
    justify-content: start;
    padding-inline: 0;
    text-align: start;
  }
  input[type='file'] {
    display: none;
  }
`;
