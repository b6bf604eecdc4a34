import { demands } from '@accountant-register/schemas/generated/demands.ts'
import { fieldLabel } from '@accountant-register/schemas/labels/answerLabel.ts'
import type { Paper } from './papers.ts'

/** A sample for a paper that has no drawing of its own yet: its name, and the labels of what it proves. */
export function plainPaper(code: string, label: string): Paper {
  const fields = demands.filter(({ kind }) => kind === code).flatMap((demand) => demand.fields)
  const lines = [...new Set(fields)].slice(0, 5).map((field) => `${fieldLabel(field, 'zh')}　××××`)
  return { shape: 'certificate', colour: '#eef2f7', heading: label, lines: ['姓　　名　陈雨', ...lines], hasSeal: true }
}
