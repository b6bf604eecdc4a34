import type { Bureau } from '../../session/types.ts';

export const haishu: Bureau = { code: '330203', name: '海曙区财政局', phone: '0574-89180000', register: 'ningbo', workingDays: 5 };
/** Two that serve the same district. */
const jiangbei: Bureau = { code: '330205', name: '江北区财政局', phone: '0574-89180005', register: 'ningbo', workingDays: 5 };
const zone: Bureau = { code: '330282-qianwan', name: '宁波前湾新区财政局', phone: '0574-89180055', register: 'ningbo', workingDays: 5 };
const yinzhou: Bureau = { code: '330212', name: '鄞州区财政局', phone: '0574-89292000', register: 'ningbo', workingDays: 5 };
const shangcheng: Bureau = { code: '330102', name: '上城区财政局', phone: '0571-86820000', register: 'zhejiang', workingDays: 5 };

/** All of them. */
export const bureaus = [haishu, yinzhou, jiangbei, zone, shangcheng];

/** The bureaus that serve a region. */
export function bureausOf(region: string): Bureau[] {
  if (region.startsWith('330203')) return [haishu];
  if (region.startsWith('330212')) return [yinzhou];
  if (region.startsWith('330205')) return [jiangbei, zone];
  return region.startsWith('330102') ? [shangcheng] : [];
}
