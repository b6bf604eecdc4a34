import { describe, expect, it } from 'vitest'
import { blocksOf } from './blocks.ts'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const link = (url: string, words: string) => ({ type: 'link', fields: { url }, children: [text(words)] })
const documentOf = (...children: object[]) => ({ root: { type: 'root', children } })

describe('blocksOf', () => {
  it('gives headings, paragraphs and lists with their runs', () => {
    const document = documentOf(
      { type: 'heading', tag: 'h3', children: [text('条件')] },
      { type: 'paragraph', children: [text('须 '), text('同时', 1), text(' 满足')] },
      { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('一')] }, { type: 'listitem', children: [text('二')] }] },
    )
    expect(blocksOf(document)).toEqual([
      { type: 'heading', runs: [{ text: '条件' }] },
      { type: 'paragraph', runs: [{ text: '须 ' }, { text: '同时', bold: true }, { text: ' 满足' }] },
      { type: 'list', ordered: true, items: [[{ text: '一' }], [{ text: '二' }]] },
    ])
  })

  it('keeps links that open a page, a telephone or a letter', () => {
    const document = documentOf({ type: 'paragraph', children: [link('https://a.example/', '网'), link('tel:0571-88808880', '电话'), link('mailto:a@b.example', '信')] })
    expect(blocksOf(document)).toEqual([
      { type: 'paragraph', runs: [{ text: '网', href: 'https://a.example/' }, { text: '电话', href: 'tel:0571-88808880' }, { text: '信', href: 'mailto:a@b.example' }] },
    ])
  })

  it.each(['javascript:alert(1)', ' jAvascript:alert(1)', 'data:text/html,x', '/relative', ''])('shows the words of a link to %j as plain text', (url) => {
    expect(blocksOf(documentOf({ type: 'paragraph', children: [link(url, '字')] }))).toEqual([{ type: 'paragraph', runs: [{ text: '字' }] }])
  })

  it.each([null, undefined, 'text', [], {}, { root: 1 }, { root: { children: [1, null, 'a'] } }, documentOf({ type: 'paragraph', children: [] })])('gives nothing for %j', (document) => {
    expect(blocksOf(document)).toEqual([])
  })

  it('keeps the text of nodes it does not know', () => {
    expect(blocksOf(documentOf({ type: 'quote', children: [text('引文')] }))).toEqual([{ type: 'paragraph', runs: [{ text: '引文' }] }])
  })
})
