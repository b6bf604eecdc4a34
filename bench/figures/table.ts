import { isReached, ratioOf, type Figure, type Unit } from './figure.ts'

/** One plain table of figures under a title. */
export function table(title: string, figures: Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    amount(figure.ours, figure.unit),
    figure.baseline === undefined ? '' : amount(figure.baseline, figure.unit),
    ratioText(ratioOf(figure)),
    aimText(figure),
    { true: 'yes', false: 'NO', undefined: '' }[String(isReached(figure))] ?? '',
  ])
  const all = [[title, 'ours', 'by hand', 'ratio', 'aim', 'reached'], ...rows]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  const line = (row: string[]) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ').trimEnd()
  return [line(all[0]!), '-'.repeat(line(all[0]!).length), ...rows.map(line)].join('\n')
}

function amount(value: number, unit: Unit): string {
  if (unit === 'bytes' || unit === '') return `${Math.round(value).toLocaleString('en')}${unit && ' B'}`
  return `${value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2)} ${unit}`
}

function ratioText(ratio: number | undefined): string {
  return ratio === undefined ? '' : `${ratio.toFixed(2)}×`
}

function aimText({ aim, unit }: Figure): string {
  if (!aim) return ''
  const [sign, limit] = 'atMost' in aim ? ['≤', aim.atMost] : ['≥', aim.atLeast]
  return aim.of === 'ratio' ? `${sign} ${limit}×` : `${sign} ${amount(limit, unit)}`
}
