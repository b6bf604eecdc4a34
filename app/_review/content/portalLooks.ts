/** How each portal dresses the widgets: the properties they are themed by, and the head of its pages. */
export const portalLooks = {
  ningbo: {
    style: { '--ar-accent': '#12509a', '--ar-focus': '#b45309', '--ar-radius': '2px', '--ar-size': '16px', '--ar-title-size': '1.5em' },
    head: { background: '#12509a', color: '#fff' },
  },
  zhejiang: {
    style: { '--ar-accent': '#0a6b5b', '--ar-focus': '#8a4b00', '--ar-radius': '12px', '--ar-size': '17px', '--ar-title-size': '1.625em' },
    head: { background: '#fff', color: '#07493e' },
  },
} as const
