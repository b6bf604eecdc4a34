import type { Payload } from 'payload'
import { runImport } from '../../hooks/imports/runImport.ts'
import { openTable } from '../../api/staff/persons/imports/importFile.ts'
import { rest, type Answered } from '../helpers/rest.ts'
import { checkCharacter } from './checkCharacter.ts'

let count = 0

/** A valid number that nobody has had yet, of somebody invented who was born on some day between 1960 and 1990. */
export function anotherNumber(): string {
  count += 1
  const born = new Date(Date.UTC(1960, 0, 1) + Math.floor(count / 900) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
  const plain = `330203${born}${String(100 + (count % 900))}`
  return plain + checkCharacter(plain)
}

/** A line as a list of old records has it: labels of columns and what stands below. */
export type Line = { [label: string]: string }

/** Somebody without an employer in 海曙区, who keeps every rule. */
export function oldRecord(over: Line = {}): Line {
  return {
    档案编号: '',
    登记日期: '2012-03-01',
    姓名: '陈旧',
    证件号码: anotherNumber(),
    民族: '汉族',
    政治面貌: '群众',
    手机号码: '13800000009',
    是否有工作单位: '否',
    '居住地 (户籍或学校所在地)': '宁波市 海曙区 南门街道',
    居住地详细地址: '虚构路3号',
    居住地依据: '户籍地',
    '邮政编码（居住地 (户籍或学校所在地)）': '315000',
    全日制最高学历: '无学历',
    全日制最高学位: '无学位',
    ...over,
  }
}

/** Lines as CSV under one head. */
export function csvOf(lines: Line[]): string {
  const head = [...new Set(lines.flatMap((line) => Object.keys(line)))]
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  return [head, ...lines.map((line) => head.map((label) => line[label] ?? ''))].map((cells) => cells.map(cell).join(',')).join('\r\n')
}

/** The ways to import for one who is signed in. */
export function importing(payload: Payload, token: string) {
  const call = (method: string, path: string, body?: unknown, type?: string): Promise<Answered> => rest(payload, method, `/records/imports${path}`, { token, body, type })
  const work = async (): Promise<void> => {
    while (await runImport(payload, openTable));
  }
  return {
    call,
    work,
    /** Hands a list in and has it checked. */
    async checked(lines: Line[] | string, { corrects = false } = {}) {
      const { body } = await call('POST', `?corrects=${corrects}`, typeof lines === 'string' ? lines : csvOf(lines), 'text/csv')
      await work()
      return (await call('GET', `/${body.id}`)).body
    },
    /** Has what was checked entered. */
    async entered(id: string) {
      await call('POST', `/${id}/run`, {})
      await work()
      return (await call('GET', `/${id}`)).body
    },
  }
}
