'use client'
import { toast, useRouteTransition, useStepNav } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect } from 'react'
import { CaseDesk } from './CaseDesk.tsx'
import type { CaseDetail } from './case.ts'
import { useDecision } from './useDecision.ts'
import { caseLink, queueLink, queuePath, type QueueQuery } from '../queue/queueAddress.ts'
import { texts, type Language } from '../locales/texts.ts'

/** The screen on which cases are decided, one after the other, in the queue they were opened from; another case comes without another page. */
export function ReviewScreen({ initial, query, language }: { initial: CaseDetail; query: QueueQuery; language: Language }) {
  const t = texts(language)
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const { setStepNav } = useStepNav()
  const decision = useDecision(initial, query)
  const { current, turnTo } = decision
  const back = queueLink(query)

  useEffect(() => setStepNav([{ label: t.queue, url: back }, { label: current.receipt }]), [back, current.receipt, setStepNav, t.queue])

  // Back and forward change the address alone; the case follows it.
  useEffect(() => {
    const follow = (): void => {
      const id = window.location.pathname.startsWith(`${queuePath}/`) ? window.location.pathname.slice(queuePath.length + 1) : ''
      if (/^[\w-]+$/.test(id)) void turnTo(id)
    }
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [turnTo])

  const open = useCallback(
    async (id: string | undefined): Promise<void> => {
      if (!id) return startRouteTransition(() => router.push(back))
      if (await turnTo(id)) window.history.pushState(null, '', caseLink(id, query))
    },
    [back, query, router, startRouteTransition, turnTo],
  )
  const decided = async (said: string, next: string | undefined): Promise<void> => {
    toast.success(said, next ? {} : { description: t.actions.lastOfQueue })
    await open(next)
  }

  return <CaseDesk key={current.id} {...decision} onOpen={(id) => void open(id)} onDecided={decided} language={language} />
}
