'use client'
import { useState } from 'react'
import type { Texts } from '../locales/texts.ts'

type Props = { caseId: string; photos: { before?: string; after?: string }; t: Texts }

/** The photo on record beside the one that would take its place. */
export function PhotoPair({ caseId, photos: { before, after }, t }: Props) {
  return (
    <div className="review__photos" role="group" aria-label={t.screen.comparePhotos}>
      <Photo label={t.screen.oldPhoto} address={before && `/api/files/${before}?case=${caseId}`} t={t} />
      <Photo label={t.screen.newPhoto} address={after && `/api/files/${after}`} t={t} />
    </div>
  )
}

function Photo({ label, address, t }: { label: string; address?: string; t: Texts }) {
  const [isThere, setIsThere] = useState(true)
  return (
    <figure>
      {address && isThere ? <img src={address} alt={label} onError={() => setIsThere(false)} /> : <p>{address ? t.screen.pictureFailed : t.none}</p>}
      <figcaption>{label}</figcaption>
    </figure>
  )
}
