'use client'
import { useCallback, useEffect, useState } from 'react'
import { asked, type QueueQuery } from '../queue/queueAddress.ts'
import { callCase, type CallResult } from './callCase.ts'
import type { CaseDetail } from './case.ts'

type Answer = { case: CaseDetail; next?: string }

/** What a reviewer can do with the case on the screen. */
export type Step = 'claim' | 'release' | 'approve' | 'return' | 'hand-over'

/** The case on the screen and the steps a reviewer takes with it; one step at a time, each for the state that is seen. What is next follows the queue it is looked at in. */
export function useDecision(initial: CaseDetail, query: QueueQuery) {
  const search = asked(query)
  const [current, setCurrent] = useState(initial)
  const [failure, setFailure] = useState<string>()
  // Until the page listens a press would be lost: the steps wait for it.
  const [isWorking, setIsWorking] = useState(true)
  useEffect(() => setIsWorking(false), [])

  const call = useCallback(async (id: string, step: Step, body: object): Promise<CallResult<Answer>> => {
    const result = await callCase<Answer>(`${id}/${step}${search}`, body)
    if (result.ok) setCurrent(result.data.case)
    else {
      setFailure(result.code)
      if (result.case) setCurrent(result.case)
    }
    return result
  }, [search])

  /** Takes a step; a decision on a case nobody has claimed claims it first. Gives the answer, or nothing when it failed. */
  const take = useCallback(
    async (step: Step, body: object = {}): Promise<Answer | undefined> => {
      if (isWorking) return undefined
      setIsWorking(true)
      setFailure(undefined)
      try {
        let rev = current.rev
        if ((step === 'approve' || step === 'return') && current.can.claim) {
          const claimed = await call(current.id, 'claim', { rev })
          if (!claimed.ok) return undefined
          rev = claimed.data.case.rev
        }
        const result = await call(current.id, step, { ...body, rev })
        return result.ok ? result.data : undefined
      } finally {
        setIsWorking(false)
      }
    },
    [call, current, isWorking],
  )

  const refresh = useCallback(async () => {
    setFailure(undefined)
    const result = await callCase<CaseDetail>(`${current.id}${search}`)
    if (result.ok) setCurrent(result.data)
    else setFailure(result.code)
  }, [current.id, search])

  /** Turns to another case; gives whether it came. */
  const turnTo = useCallback(async (id: string): Promise<boolean> => {
    setIsWorking(true)
    setFailure(undefined)
    const result = await callCase<CaseDetail>(`${id}${search}`)
    setIsWorking(false)
    if (result.ok) setCurrent(result.data)
    else setFailure(result.code)
    return result.ok
  }, [search])

  return { current, failure, isWorking, take, refresh, turnTo }
}
