'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { fill } from '../../locales/texts.ts'
import type { PersonTexts } from '../locales/texts.ts'
import { Progress } from '../Progress.tsx'
import { Failure } from '../Failure.tsx'
import { uploadList } from './uploadList.ts'

/** Hands a list in, says how far it has come, and opens it once it is there. */
export function UploadForm({ t }: { t: PersonTexts }) {
  const router = useRouter()
  const [file, setFile] = useState<File>()
  const [corrects, setCorrects] = useState(false)
  const [share, setShare] = useState<number>()
  const [failure, setFailure] = useState<string>()
  const send = async (): Promise<void> => {
    if (!file) return setFailure('format-unknown')
    setFailure(undefined)
    setShare(0)
    const result = await uploadList(file, corrects, setShare)
    setShare(undefined)
    if ('id' in result) router.push(`/admin/collections/imports/${result.id}`)
    else setFailure(result.code)
  }
  return (
    <form className="persons__filter" onSubmit={(event) => (event.preventDefault(), void send())}>
      <div>
        <label htmlFor="import-file">{t.importing.file}</label>
        <input id="import-file" type="file" accept=".csv,.xlsx" onChange={({ target }) => setFile(target.files?.[0])} />
      </div>
      <label className="persons__check">
        <input type="checkbox" checked={corrects} onChange={({ target }) => setCorrects(target.checked)} /> {t.importing.corrects}
      </label>
      <div className="persons__buttons">
        <button type="submit" className="review__button is-primary" disabled={share !== undefined}>
          {t.importing.upload}
        </button>
      </div>
      {share !== undefined && <Progress text={fill(t.importing.uploading, { share: Math.round(share * 100) })} value={share} max={1} />}
      <Failure code={failure} t={t} />
    </form>
  )
}
