import type { FigureTexts } from '../locales/figures.ts'
import { fills, Patterns, type Series } from './Patterns.tsx'

/** Which pattern is which. */
export function Legend({ t }: { t: FigureTexts }) {
  return (
    <ul className="figures__legend" aria-label={t.legend}>
      {(['received', 'approved', 'returned'] as Series[]).map((series) => (
        <li key={series}>
          <svg width="24" height="14" aria-hidden="true">
            <Patterns />
            <rect x="1" y="1" width="22" height="12" {...fills[series]} />
          </svg>
          {t[series]}
        </li>
      ))}
    </ul>
  )
}
