import { expect, it } from 'vitest'
import { saidLength, sentRemarks } from './returnDraft.ts'

const draft = { reason: ' 请补正。\n', fields: ['/basic/email'], files: ['photo'], remarks: { '/basic/email': '打不通', photo: ' ', '/basic/mobile': '号码有误', degree: '不清晰' } }

it('sends the remarks on what is ticked, and none on what is not or no longer', () => {
  expect(sentRemarks(draft)).toEqual({ '/basic/email': '打不通' })
  expect(sentRemarks({ ...draft, fields: [], files: ['degree'] })).toEqual({ degree: '不清晰' })
})

it('counts the remarks that are sent with the reason, in characters', () => {
  expect(saidLength(draft)).toBe(7)
  expect(saidLength({ ...draft, fields: [], reason: '𠮷' })).toBe(1)
})
