'use client'
import { useEffect, useState } from 'react'
import type { CaseFile } from './case.ts'
import { Picture } from './Picture.tsx'
import { fill, type Texts } from '../locales/texts.ts'

type Props = {
  files: CaseFile[]
  chosen: number
  onChoose: (index: number) => void
  /** The answer that is compared with the paper, held over it. */
  compared?: { label: string; value: string; isProved: boolean }
  view: { zoom: number; turn: number }
  onZoom: (zoom: number) => void
  onTurn: (quarters: number) => void
  t: Texts
}

/** The papers of a case: one large, all as a strip of thumbnails; zoom, turn, next. */
export function Evidence({ files, chosen, onChoose, compared, view, onZoom, onTurn, t }: Props) {
  const file = files[chosen]
  if (!file) return <p className="review__nopapers">{t.screen.noEvidence}</p>
  return (
    <>
      <ol className="review__strip" aria-label={t.screen.evidence}>
        {files.map(({ id, label, page }, index) => (
          <li key={id}>
            <button type="button" aria-current={index === chosen} onClick={() => onChoose(index)}>
              <Thumbnail id={id} />
              <span>
                {index < 9 && <kbd>{index + 1}</kbd>} {label}
                {page > 1 && ` ${fill(t.screen.page, { n: page })}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className="review__tools" role="toolbar" aria-label={t.screen.evidence}>
        <span className="review__caption">
          {compared ? (
            <>
              {compared.isProved ? compared.label : t.screen.noProof} <strong>{compared.value}</strong>
            </>
          ) : (
            fill(t.screen.pictureOf, { label: file.label, n: chosen + 1, total: files.length })
          )}
        </span>
        <Tool label={t.screen.previousPicture} sign="‹" onPress={() => onChoose((chosen + files.length - 1) % files.length)} />
        <Tool label={t.screen.nextPicture} sign="›" onPress={() => onChoose((chosen + 1) % files.length)} />
        <Tool label={t.screen.zoomOut} sign="−" onPress={() => onZoom(view.zoom / 1.25)} />
        <Tool label={`${Math.round(view.zoom * 100)}% ${t.screen.fit}`} sign={`${Math.round(view.zoom * 100)}%`} onPress={() => onZoom(1)} />
        <Tool label={t.screen.zoomIn} sign="+" onPress={() => onZoom(view.zoom * 1.25)} />
        <Tool label={t.screen.rotateLeft} sign="↺" onPress={() => onTurn(-1)} />
        <Tool label={t.screen.rotateRight} sign="↻" onPress={() => onTurn(1)} />
      </div>
      <Picture key={file.id} file={file} view={view} onZoom={onZoom} t={t} />
    </>
  )
}

function Tool({ label, sign, onPress }: { label: string; sign: string; onPress: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onPress}>
      {sign}
    </button>
  )
}

/** A small picture; one that does not come leaves its place empty, the large one says why. */
function Thumbnail({ id }: { id: string }) {
  const [isThere, setIsThere] = useState(true)
  useEffect(() => setIsThere(true), [id])
  return <span className="review__thumb">{isThere && <img src={`/api/files/${id}?size=small`} alt="" loading="lazy" onError={() => setIsThere(false)} />}</span>
}
