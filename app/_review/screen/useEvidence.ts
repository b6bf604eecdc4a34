'use client'
import { useCallback, useMemo, useState } from 'react'
import type { CaseDetail } from './case.ts'
import type { Keys } from './useKeys.ts'

const widest = 8
const narrowest = 0.25

/** Which paper is looked at and how, which answer is compared with it, and the keys for both. */
export function useEvidence({ files, sections, items: changed }: Pick<CaseDetail, 'files' | 'sections' | 'items'>) {
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

  /** The answers one goes through: of a change what it alters, else what a paper proves. */
  const path = useMemo(() => reviewable({ items: changed, sections, files }), [changed, sections, files])
  const move = (by: number): void => {
    if (path.length === 0) return
    const at = selected === undefined ? (by > 0 ? -1 : 0) : path.indexOf(selected)
    const next = path[(at + by + path.length) % path.length]!
    setSelected(next)
    const proof = proofOf(next)
    if (proof >= 0) choose(proof)
    document.getElementById(`item-${next}`)?.scrollIntoView({ block: 'nearest' })
  }

  const keys: Keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    '+': () => zoom(view.zoom * 1.25),
    '=': () => zoom(view.zoom * 1.25),
    '-': () => zoom(view.zoom / 1.25),
    '0': () => zoom(1),
    '[': () => turn(-1),
    ']': () => turn(1),
    ...Object.fromEntries(files.slice(0, 9).map((_, index) => [String(index + 1), () => choose(index)])),
  }
  const compared = item?.value === undefined ? undefined : { label: item.label, value: item.value, isProved: proofOf(selected) >= 0 }
  return { chosen: Math.min(chosen, Math.max(0, files.length - 1)), choose, view, zoom, turn, selected, select, compared, keys, path }
}

function reviewable({ items, sections, files }: Pick<CaseDetail, 'files' | 'sections' | 'items'>): string[] {
  const waiting = items.filter(({ waits }) => waits).map(({ path }) => path)
  if (waiting.length > 0) return waiting
  const kinds = files.map(({ kind }) => kind)
  return sections.flatMap(({ items: answers }) => answers.filter(({ value, evidence }) => value !== undefined && evidence.some((kind) => kinds.includes(kind))).map(({ path }) => path))
}
