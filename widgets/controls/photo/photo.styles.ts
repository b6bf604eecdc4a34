import { css } from 'lit';

/** The photo in its frame, the rules beside it where there is room. */
export const photoStyles = css`
  .card {
    display: grid;
    gap: 12px;
  }
  .card.over {
    outline: 3px dashed var(--_accent, #0b5cad);
    outline-offset: 2px;
  }
  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: 20px 32px;
  }
  .frame {
    position: relative;
    inline-size: 150px;
    block-size: 210px;
    margin-block-end: 8px;
    overflow: hidden;
    border: 1px solid var(--_line-strong, #767d87);
    background: var(--_surface, #f4f6f8);
  }
  .frame img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .frame::after {
    content: '';
    position: absolute;
    inset: 14% 22% 30%;
    border: 2px dashed rgb(0 0 0 / 35%);
    border-radius: 50%;
    pointer-events: none;
  }
  .taken::after {
    display: none;
  }
  .rules {
    flex: 1;
    min-inline-size: min(100%, 240px);
    padding: 0;
    list-style: none;
  }
  .rules li {
    display: grid;
    grid-template-columns: 1.6em 1fr;
    padding-block: 3px;
  }
  .rules li > div {
    grid-column: 2;
  }
  .sig {
    font-weight: 700;
  }
  .ok .sig {
    color: var(--_success, #1a6b37);
  }
  .no .sig {
    color: var(--_danger, #b3261e);
  }
  .look .sig,
  .look p {
    color: var(--_warning, #7a4a00);
  }
  progress {
    inline-size: 150px;
    accent-color: var(--_accent, #0b5cad);
  }
  input[type='file'] {
    display: none;
  }
`;
