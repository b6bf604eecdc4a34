'use client'
import { useEffect, useState } from 'react'
import type { ExportProgress } from '../../../../api/staff/persons/exports/startExport.ts'
import { callRecords } from '../callRecords.ts'

/** How often it is asked how far an export has come, in milliseconds. */
const pace = 700

/** An export on its way: asked for, fetched by the browser as a download, followed by its count of lines. */
export function useExport() {
  const [progress, setProgress] = useState<ExportProgress>()
  const [failure, setFailure] = useState<string>()
  const id = progress?.id
  const isOver = progress !== undefined && ['done', 'broken', 'expired'].includes(progress.state)

  useEffect(() => {
    if (!id || isOver) return
    const timer = setInterval(async () => {
      const result = await callRecords<ExportProgress>(`records/exports/${id}`)
      if (result.ok) setProgress(result.data)
    }, pace)
    return () => clearInterval(timer)
  }, [id, isOver])

  const start = async (body: object): Promise<void> => {
    setFailure(undefined)
    const result = await callRecords<ExportProgress>('records/exports', { body })
    if (!result.ok) return setFailure(result.code)
    setProgress(result.data)
    // A download of the browser's own: what is written goes straight to the disk of who asked for it.
    const link = document.createElement('a')
    link.href = `/api/records/exports/${result.data.id}/file`
    link.download = ''
    link.click()
  }

  return { progress, failure, isOver, start, again: () => setProgress(undefined) }
}
