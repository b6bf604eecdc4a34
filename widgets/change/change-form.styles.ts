import { css } from 'lit';

/** The form, with the record beside it where there is room. */
export const changeFormStyles = css`
  :host {
    container-type: inline-size;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px 32px;
  }
  @container (min-width: 640px) {
    .sides.both {
      grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
    }
    .sides.both > aside {
      position: sticky;
      inset-block-start: 16px;
      align-self: start;
      max-block-size: calc(100dvh - 32px);
      overflow: auto;
    }
  }
  .banner {
    display: grid;
    gap: 8px;
    margin-block-end: 16px;
    padding: 12px 16px;
    border: 1px solid var(--_warning);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: var(--_warning-soft);
  }
  .bad {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }
  .foot {
    display: grid;
    gap: 12px;
    margin-block-start: 32px;
  }
  .identity {
    display: grid;
    gap: 8px;
  }
  .identity dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
    gap: 8px 24px;
  }
  .identity dt {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .photos {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 16px 24px;
  }
  .photos .new {
    flex: 1;
    min-inline-size: min(100%, 280px);
  }
  .photos > img,
  .photos figure img,
  aside img {
    display: block;
    inline-size: 105px;
    block-size: 147px;
    border: 1px solid var(--_line);
    object-fit: contain;
  }
  .star {
    color: var(--_warning);
  }
`;
