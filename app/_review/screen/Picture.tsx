'use client'
import { useEffect, useRef, useState, type PointerEvent } from 'react'
import type { CaseFile } from './case.ts'
import type { Texts } from '../locales/texts.ts'

type Props = { file: CaseFile; view: { zoom: number; turn: number }; onZoom: (zoom: number) => void; t: Texts }

/** One paper, fitted into its frame at zoom 1, dragged when larger; says when it is loading or does not come. */
export function Picture({ file, view: { zoom, turn }, onZoom, t }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  const [state, setState] = useState<'loading' | 'there' | 'failed'>('loading')
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  // React listens to wheels passively; zooming must keep the page from scrolling.
  useEffect(() => {
    const element = frame.current
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return
      event.preventDefault()
      onZoom(zoom * (event.deltaY < 0 ? 1.15 : 1 / 1.15))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [onZoom, zoom])

  // A picture may have come, or failed, before the page listened: no event tells of it then.
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    if (image.current?.complete) setState(image.current.naturalWidth > 0 ? 'there' : 'failed')
  }, [attempt])

  const isSideways = turn % 2 !== 0
  const [across, down] = isSideways ? [file.height, file.width] : [file.width, file.height]
  // A small photo is shown up to twice its size, no more: enlarging it further shows nothing new.
  const fit = Math.min((size.width - 24) / across, (size.height - 24) / down, 2)
  const scale = Math.max(fit, 0.01) * zoom
  const box = { width: across * scale, height: down * scale }

  return (
    <div className="review__frame" ref={frame} tabIndex={0} role="group" aria-label={file.label} data-state={state} onPointerDown={drag}>
      {state === 'loading' && <p role="status">{t.screen.loading}</p>}
      {state === 'failed' && (
        <p role="alert">
          {t.screen.pictureFailed}{' '}
          <button type="button" onClick={() => (setState('loading'), setAttempt(attempt + 1))}>
            {t.screen.retry}
          </button>
        </p>
      )}
      <div className="review__sheet" style={box}>
        <img
          key={attempt}
          ref={image}
          src={`/api/files/${file.id}`}
          alt={file.label}
          draggable={false}
          hidden={state === 'failed'}
          style={{ width: file.width * scale, height: file.height * scale, transform: `translate(-50%, -50%) rotate(${turn * 90}deg)` }}
          onLoad={() => setState('there')}
          onError={() => setState('failed')}
        />
      </div>
    </div>
  )
}

/** Lets the picture be dragged inside its frame. */
function drag(event: PointerEvent<HTMLDivElement>): void {
  const frame = event.currentTarget
  if (event.button !== 0 || (event.target as HTMLElement).closest('button')) return
  const from = { x: event.clientX + frame.scrollLeft, y: event.clientY + frame.scrollTop }
  const move = (next: globalThis.PointerEvent): void => frame.scrollTo(from.x - next.clientX, from.y - next.clientY)
  const stop = (): void => {
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', stop)
    window.removeEventListener('pointercancel', stop)
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', stop)
  window.addEventListener('pointercancel', stop)
}
