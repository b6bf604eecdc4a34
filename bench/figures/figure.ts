/** What a figure counts. */
export type Unit = 'bytes' | 'ms' | '/s' | 'MB' | ''

/** What a figure is to reach: the value itself, or its ratio to the hand-written counterpart. */
export type Aim = { of: 'value' | 'ratio'; atMost: number } | { of: 'value' | 'ratio'; atLeast: number }

/** One measured value beside the same of its hand-written counterpart; printed with its aim, never asserted. */
export type Figure = { what: string; unit: Unit; ours: number; baseline?: number; aim?: Aim }

/** How many times the counterpart's value ours is. */
export function ratioOf({ ours, baseline }: Figure): number | undefined {
  return baseline ? ours / baseline : undefined
}

/** Whether the aim is reached; undefined where there is none. */
export function isReached(figure: Figure): boolean | undefined {
  const { aim, ours } = figure
  const value = aim?.of === 'ratio' ? ratioOf(figure) : ours
  if (!aim || value === undefined) return undefined
  return 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast
}
