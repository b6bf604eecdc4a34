import { css } from 'lit';

/** A picture in a frame that scrolls once it is larger than the frame; turned and enlarged by class alone. */
export const previewStyles = css`
  dialog {
    inline-size: min(100vw, 960px);
    max-inline-size: 100vw;
    block-size: min(100dvh, 960px);
    max-block-size: 100dvh;
    padding: 0;
    border: 0;
    border-radius: var(--_radius, 6px);
    color: inherit;
    background: #fff;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }
  .sheet {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 12px 16px;
    border-block-end: 1px solid var(--_line, #c6cbd2);
  }
  .frame {
    flex: 1;
    overflow: auto;
    min-block-size: 0;
    background: var(--_surface, #f4f6f8);
  }
  .frame > * {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .z150 {
    inline-size: 150% !important;
    block-size: 150% !important;
  }
  .z200 {
    inline-size: 200% !important;
    block-size: 200% !important;
  }
  .z300 {
    inline-size: 300% !important;
    block-size: 300% !important;
  }
  .r90 {
    transform: rotate(90deg);
  }
  .r180 {
    transform: rotate(180deg);
  }
  .r270 {
    transform: rotate(270deg);
  }
  .tools {
    padding: 12px 16px;
    border-block-start: 1px solid var(--_line, #c6cbd2);
    justify-content: center;
  }
`;
