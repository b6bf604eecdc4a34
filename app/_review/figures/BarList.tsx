type Bar = { label: string; value: number; href: string; note?: string }

/** Ranked bars, each with its name and number, each a link to its list. */
export function BarList({ bars }: { bars: Bar[] }) {
  const longest = Math.max(...bars.map(({ value }) => value), 1)
  return (
    <ol className="figures__bars">
      {bars.map(({ label, value, href, note }) => (
        <li key={href}>
          <a href={href}>
            <span className="figures__name">{label}</span>
            <span className="figures__bar" aria-hidden="true">
              <span style={{ width: `${(100 * value) / longest}%` }} />
            </span>
            <strong>{value}</strong>
            {note && <small>{note}</small>}
          </a>
        </li>
      ))}
    </ol>
  )
}
