import { css } from 'lit';

/** Sections at the left where there is room, else above what stands in them. */
export const deskStyles = css`
  :host {
    container-type: inline-size;
  }
  .back {
    margin-inline-start: -8px;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 40px;
    margin-block-start: 8px;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    list-style: none;
  }
  .place {
    flex-wrap: wrap;
    border-color: transparent;
    background: var(--_surface);
    text-align: start;
  }
  .place[aria-current] {
    border-color: var(--_accent);
    background: #fff;
    color: var(--_accent);
    font-weight: 700;
  }
  .badge {
    padding-inline: 8px;
    border: 1px solid currentColor;
    border-radius: 99px;
    color: var(--_warning);
    font-size: var(--_size-small);
    font-weight: 400;
    white-space: nowrap;
  }
  .content {
    min-inline-size: 0;
    min-block-size: 24rem;
  }
  h3.title {
    margin-block-end: 16px;
    font-size: calc(var(--_title-size) * 0.9);
  }
  .notice {
    display: grid;
    gap: 8px;
    max-inline-size: 40em;
    min-block-size: 12rem;
    margin-block-end: 16px;
    padding: 16px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .notice ol,
  .notice ul {
    padding-inline-start: 1.4em;
  }
  .tick {
    margin-block-end: 16px;
    font-weight: 700;
  }
  @container (min-width: 720px) {
    .layout {
      grid-template-columns: 200px minmax(0, 1fr);
    }
    nav ul {
      position: sticky;
      inset-block-start: 16px;
      flex-direction: column;
    }
    .place {
      inline-size: 100%;
      justify-content: start;
    }
  }
`;
