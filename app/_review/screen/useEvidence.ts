'use client'
import { useCallback, useMemo, useState } from 'react'
import type { CaseDetail } from './case.ts'
import type { Keys } from './useKeys.ts'

const widest = 8
const narrowest = 0.25

/** Which paper is looked at and how, which answer is compared with it, and the keys for both. */
export function useEvidence({ files, sections }: Pick<CaseDetail, 'files' | 'sections'>) {
  const [chosen, setChosen] = useState(0)
  const [view, setView] = useState({ zoom: 1, turn: 0 })
  const [selected, setSelected] = useState<string>()

  const choose = useCallback((index: number) => {
    setChosen(index)
    setView({ zoom: 1, turn: 0 })
  }, [])
  const zoom = useCallback((to: number) => setView(({ turn }) => ({ turn, zoom: Math.min(widest, Math.max(narrowest, to)) })), [])
  const turn = useCallback((quarters: number) => setView((now) => ({ ...now, turn: now.turn + quarters })), [])

  const item = useMemo(() => sections.flatMap(({ items }) => items).find(({ path }) => path === selected), [sections, selected])
  const proofOf = (path: string | undefined): number => {
    const one = sections.flatMap(({ items }) => items).find((other) => other.path === path)
    return one ? files.findIndex(({ kind }) => one.evidence.includes(kind)) : -1
  }

  /** Chooses an answer, and with it the first paper that proves it. */
  const select = (path: string | undefined): void => {
    setSelected(path === selected ? undefined : path)
    const proof = proofOf(path)
    if (proof >= 0 && path !== selected) choose(proof)
  }

  const keys: Keys = {
    '+': () => zoom(view.zoom * 1.25),
    '=': () => zoom(view.zoom * 1.25),
    '-': () => zoom(view.zoom / 1.25),
    '0': () => zoom(1),
    '[': () => turn(-1),
    ']': () => turn(1),
    ...Object.fromEntries(files.slice(0, 9).map((_, index) => [String(index + 1), () => choose(index)])),
  }
  const compared = item?.value === undefined ? undefined : { label: item.label, value: item.value, isProved: proofOf(selected) >= 0 }
  return { chosen: Math.min(chosen, Math.max(0, files.length - 1)), choose, view, zoom, turn, selected, select, compared, keys }
}
