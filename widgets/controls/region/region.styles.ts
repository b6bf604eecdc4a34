import { css } from 'lit';

/** City, district and street beside each other where there is room, below each other where not. */
export const regionStyles = css`
  .levels {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
  }
  .levels > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .waiting {
    opacity: 0.5;
  }
  .failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
  }
`;
