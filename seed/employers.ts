import type { Payload } from 'payload'
import { createOnce } from '../database/createOnce.ts'

/** Invented employers of the demonstration, by code; the codes keep their standards' check characters. */
export const demoEmployers: { [code: string]: string } = {
  '91330200MA21009620': '宁波虚构贸易有限公司',
  '91330203MA2DEM0012': '宁波海曙虚构会计服务有限公司',
  '91330212MA2DEMP02Q': '宁波鄞州虚构制造有限公司',
  '12330200MB0DEMQ030': '宁波市虚构职业学校',
  '91330102MA2DEMR04M': '杭州虚构信息技术有限公司',
  '91330402MA2DEMT05X': '嘉兴虚构纺织有限公司',
  '73427801X': '宁波虚构经济合作社',
}

/** Fills the employer directory of a demonstration; what is there stays as it is. */
export async function seedEmployers(payload: Payload): Promise<void> {
  for (const [code, name] of Object.entries(demoEmployers)) await createOnce(payload, 'employers', 'code', { code, name })
}
