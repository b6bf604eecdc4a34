import { css } from 'lit';

/** The list under the input and the button that opens it. */
export const comboboxStyles = css`
  .box {
    position: relative;
    display: inline-block;
    max-inline-size: 100%;
  }
  input {
    padding-inline-end: calc(var(--_target, 44px) + 4px);
    text-overflow: ellipsis;
  }
  .open {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: var(--_target, 44px);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .open::before {
    content: '';
    display: inline-block;
    inline-size: 9px;
    block-size: 9px;
    margin-block-end: 4px;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  ul {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(100% + 4px);
    inset-inline-start: 0;
    min-inline-size: 100%;
    inline-size: max-content;
    max-inline-size: min(90vw, 30em);
    max-block-size: min(40vh, 340px);
    overflow: auto;
    overscroll-behavior: contain;
    margin: 0;
    padding: 4px 0;
    border: 1px solid var(--_line-strong, #767d87);
    border-radius: var(--_radius, 6px);
    background: #fff;
    box-shadow: 0 6px 20px rgb(0 0 0 / 16%);
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    min-block-size: var(--_target, 44px);
    padding: 6px 14px;
    cursor: pointer;
  }
  li:hover {
    background: var(--_surface, #f4f6f8);
  }
  li[aria-selected='true'] {
    font-weight: 700;
  }
  li[aria-selected='true']::after {
    content: '✓' / '';
    margin-inline-start: auto;
    padding-inline-start: 12px;
  }
  li.active {
    outline: 2px solid var(--_accent, #0b5cad);
    outline-offset: -2px;
    background: var(--_surface, #f4f6f8);
  }
  .none {
    cursor: default;
  }
`;
