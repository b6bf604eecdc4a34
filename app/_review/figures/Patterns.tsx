/** How a series is filled: told apart by pattern, so that it reads in black and white. */
export type Series = 'received' | 'approved' | 'returned'

/** The fills of the charts' series, once a drawing. */
export function Patterns() {
  return (
    <defs>
      <pattern id="figures-received" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="#fff" />
        <rect width="2" height="6" fill="#0b5cad" />
      </pattern>
      <pattern id="figures-returned" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="#fff" />
        <circle cx="2" cy="2" r="1.4" fill="#8a5300" />
      </pattern>
    </defs>
  )
}

/** The fill and outline of a series. */
export const fills: { [series in Series]: { fill: string; stroke: string } } = {
  received: { fill: 'url(#figures-received)', stroke: '#0b5cad' },
  approved: { fill: '#274060', stroke: '#274060' },
  returned: { fill: 'url(#figures-returned)', stroke: '#8a5300' },
}
