'use client'
import { useEffect, useState } from 'react'
import type { CorrectionPreview } from '../../../../api/staff/persons/correctPerson.ts'
import type { PersonDetail } from '../../../../api/staff/persons/describePerson.ts'
import type { ToldFinding } from '../../../../api/staff/persons/findingSentences.ts'
import type { Form, SectionDefinition, SectionId, SectionValues, Value } from '@accountant-register/schemas/vocabulary/definition.ts'
import { actKey, callRecords } from '../callRecords.ts'

type Options = { person: PersonDetail; section: SectionId; onSeen: (person: PersonDetail) => void; onDone: (person: PersonDetail) => void }

/** A picture brought as evidence. */
export type Proof = { id: string }

/** A correction on its way: what is typed, the pictures that prove it, what it would alter, and what came of it. */
export function useCorrection({ person, section, onSeen, onDone }: Options) {
  const [key] = useState(actKey)
  const [definition, setDefinition] = useState<SectionDefinition>()
  const [answers, setAnswers] = useState<SectionValues>({})
  const [reason, setReason] = useState('')
  const [pictures, setPictures] = useState<Proof[]>([])
  const [preview, setPreview] = useState<CorrectionPreview>()
  const [failure, setFailure] = useState<string>()
  const [findings, setFindings] = useState<ToldFinding[]>([])
  const [hasMoved, setHasMoved] = useState(false)
  const [isWorking, setIsWorking] = useState(false)

  useEffect(() => {
    let isWanted = true
    void callRecords<{ sections: SectionDefinition[] }>('records/form').then((result) => {
      if (!isWanted) return
      if (result.ok) setDefinition(result.data.sections.find((one) => one.section === section))
      else setFailure(result.code)
    })
    return () => {
      isWanted = false
    }
  }, [section])

  const form: Form = { ...person.values, [section]: { ...person.values[section], ...answers } }
  const fail = (code?: string, errors: ToldFinding[] = []): void => (setFailure(code), setFindings(errors))

  async function work<T>(act: () => Promise<T>): Promise<T> {
    setIsWorking(true)
    setHasMoved(false)
    fail()
    try {
      return await act()
    } finally {
      setIsWorking(false)
    }
  }

  const compare = () =>
    work(async () => {
      if (reason.trim() === '') return fail('reason-missing')
      const result = await callRecords<CorrectionPreview>(`records/${person.id}/corrections/preview`, { body: { section, values: answers } })
      if (!result.ok) return fail(result.code, result.errors)
      if (result.data.findings.length > 0) return fail('form-invalid', result.data.findings)
      if (result.data.items.length === 0) return fail('nothing-changed')
      setPreview(result.data)
    })

  const confirm = () =>
    work(async () => {
      const result = await callRecords<{ person: PersonDetail }>(`records/${person.id}/corrections`, { body: { key, rev: person.rev, section, values: answers, reason } })
      if (result.ok) return onDone(result.data.person)
      setPreview(undefined)
      if (result.code !== 'record-changed') return fail(result.code, result.errors)
      // What was typed stays; what stands beside it is the newest.
      setHasMoved(true)
      onSeen(result.more.person as PersonDetail)
    })

  const addPictures = (files: File[]) =>
    work(async () => {
      for (const file of files) {
        const result = await callRecords<Proof>(`records/${person.id}/corrections/${key}/evidence`, { method: 'PUT', body: file })
        if (!result.ok) return fail(result.code, result.errors)
        setPictures((all) => [...all, result.data])
      }
    })

  const removePicture = (id: string) =>
    work(async () => {
      const result = await callRecords<object>(`records/${person.id}/corrections/${key}/evidence/${id}`, { method: 'DELETE' })
      if (result.ok) setPictures((all) => all.filter((picture) => picture.id !== id))
      else fail(result.code)
    })

  const change = (field: string, value: Value | undefined): void => {
    setAnswers((typed) => ({ ...typed, [field]: value }))
    setFindings((all) => all.filter(({ path }) => path !== `/${section}/${field}`))
  }

  return { definition, form, reason, setReason, pictures, preview, failure, findings, hasMoved, isWorking, change, compare, confirm, addPictures, removePicture, back: () => setPreview(undefined) }
}

/** A correction as its parts are handed it. */
export type CorrectionState = ReturnType<typeof useCorrection>
