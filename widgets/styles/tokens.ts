import { css } from 'lit';

/** The custom properties everything is drawn with; portals override the `--ar-…` ones. */
export const tokens = css`
  :host,
  .ar-tokens {
    --_accent: var(--ar-accent, #0b5cad);
    --_on-accent: var(--ar-on-accent, #fff);
    --_focus: var(--ar-focus, var(--_accent));
    --_danger: #b3261e;
    --_danger-soft: #fdf1f0;
    --_success: #1a6b37;
    --_success-soft: #eef7f0;
    --_warning: #7a4a00;
    --_warning-soft: #fff6e5;
    --_ink: #1c2024;
    --_ink-soft: #565d66;
    --_line: #c6cbd2;
    --_line-strong: #767d87;
    --_surface: #f4f6f8;
    --_radius: var(--ar-radius, 6px);
    --_size: var(--ar-size, 1rem);
    --_size-small: 0.875em;
    --_title-size: var(--ar-title-size, 1.5em);
    --_target: 44px;
    --_font: var(
      --ar-font,
      'PingFang SC',
      'Hiragino Sans GB',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      system-ui,
      sans-serif
    );
    display: block;
    font: var(--_size) / 1.6 var(--_font);
    color: var(--_ink);
    overflow-wrap: anywhere;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :host([large]) {
    --_size: 24px;
    --_size-small: 1em;
    --_title-size: 1.25em;
    --_target: 60px;
  }
`;
