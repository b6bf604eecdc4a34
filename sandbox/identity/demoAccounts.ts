import type { RealName } from './accounts/account.ts'

/** A ready-made account of the sandbox network; all people are invented, their document numbers pass the checks. */
export type DemoAccount = {
  userName: string
  mobile: string
  /** Absent: the real-name check is still to be done (`authlevel` 1). */
  realName?: RealName
  /** What the account is good for, in a few words. */
  note: string
  /** Left alone by demonstrations, so that tests find it untouched. */
  isForTests: boolean
}

/** The password of every demo account. */
export const demoPassword = 'Demo2026!'

/** The accounts every sandbox starts with. */
export const demoAccounts: readonly DemoAccount[] = [
  demo('chenyu', '13800000001', '宁波海曙，居民身份证', resident('陈雨', '330203199204180427')),
  demo('wangjianing', '13800000002', '宁波鄞州，居民身份证', resident('王嘉宁', '330212198809020719')),
  demo('zhaoqiaoyun', '13800000003', '宁波慈溪，居民身份证', resident('赵巧云', '330282197903160528', '22')),
  demo('linzhihao', '13800000004', '杭州西湖，居民身份证', resident('林之皓', '330106199512210310')),
  demo('huangyongshi', '13800000005', '港澳台居民居住证', resident('黄咏诗', '810000199006150221', '')),
  demo('mariakeller', '13800000006', '护照', { idType: '2', idNumber: 'C4X7K21P9', name: 'MARIA KELLER', sex: '2', birthday: '1991-03-27', nation: '' }),
  demo('evanhollis', '13800000007', '外国人永久居留身份证', { ...resident('EVAN HOLLIS', '933840198702110813', ''), idType: '6' }),
  demo('zhoumin', '13800000008', '尚未实名认证'),
  forTests('test01', '13800000011', resident('沈一鸣', '330205199307080819')),
  forTests('test02', '13800000012', resident('许若溪', '330212199601140628')),
  forTests('test03', '13800000013', resident('施长风', '330102198605250936')),
  forTests('test04', '13800000014', resident('邵佩兰', '330281199109300442')),
  forTests('test05', '13800000015', resident('金向北', '331102199408220557')),
  forTests('test06', '13800000016', resident('俞静安', '330203198901270669')),
  forTests('test07', '13800000017', resident('楼知远', '33010620000203077X')),
  forTests('test08', '13800000018', resident('章望舒', '330602198311110185')),
  forTests('test09', '13800000019', { idType: '4', idNumber: 'H20374615', name: '罗嘉欣', sex: '2', birthday: '1994-10-09', nation: '' }),
  forTests('test10', '13800000020'),
]

function demo(userName: string, mobile: string, note: string, realName?: RealName): DemoAccount {
  return { userName, mobile, note, realName, isForTests: false }
}

function forTests(userName: string, mobile: string, realName?: RealName): DemoAccount {
  return { userName, mobile, note: '供测试', realName, isForTests: true }
}

/** Birth date and sex are read off the number, as the network does. */
function resident(name: string, idNumber: string, nation = '01'): RealName {
  const birthday = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
  return { idType: '1', idNumber, name, sex: Number(idNumber[16]) % 2 === 1 ? '1' : '2', birthday, nation }
}
