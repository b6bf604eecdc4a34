import type { Form, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'

/** One year and subject of continuing education. */
export type DemoEducation = { yearsAgo: number; subject: 'professional' | 'general'; course: string; credits: number; state: 'enrolled' | 'completed' | 'recorded' | 'lapsed' }

/** An invented person who is on record from the start; the account of the same name is the sandbox network's. */
export type DemoPerson = { account: string; register: 'ningbo' | 'zhejiang'; authority: string; registeredOn: string; form: Form; education: DemoEducation[] }

const recorded = (yearsAgo: number, professional: number, general: number): DemoEducation[] => [
  { yearsAgo, subject: 'professional', course: '会计准则与实务', credits: professional, state: 'recorded' },
  { yearsAgo, subject: 'general', course: '一般公需科目', credits: general, state: 'recorded' },
]

const bachelor: SectionValues = { fullTimeLevel: '21', fullTimeDegree: '4', fullTimeSchool: '宁波大学', fullTimeMajor: '会计学', fullTimeGraduatedOn: '2010-06-30' }

/** Who can try a change at once: employed in Ningbo, employed in Hangzhou, and one whose education is still under way. */
export const demoPeople: DemoPerson[] = [
  {
    account: 'wangjianing',
    register: 'ningbo',
    authority: '330212',
    registeredOn: '2023-05-18',
    form: {
      basic: { name: '王嘉宁', idType: 'residentId', idNumber: '330212198809020719', gender: '1', birthDate: '1988-09-02', nationality: 'CN', ethnicity: '01', politicalStatus: '13', mobile: '13800000002', email: 'wangjianing@example.com' },
      workplace: {
        isEmployed: true, employerCode: '91330212MA2DEMP02Q', employerName: '宁波鄞州虚构制造有限公司', employerType: '42', workRegion: '330212001', workAddress: '虚构路18号',
        workPostcode: '315100', accountingSince: '2010-09-01', accountingPost: '08', accountingDuty: '4', employerPhone: '0574-87654321',
      },
      education: bachelor,
      qualification: { qualificationLevel: '2', qualificationType: '1', qualificationWay: '1', qualifiedOn: '2016-09-11', qualificationNumber: '33021600218', appointedPost: '3', appointedOn: '2017-01-01' },
    },
    education: [...recorded(2, 60, 30), ...recorded(1, 72, 18), { yearsAgo: 0, subject: 'professional', course: '政府会计制度', credits: 36, state: 'recorded' }],
  },
  {
    account: 'linzhihao',
    register: 'zhejiang',
    authority: '330106',
    registeredOn: '2022-11-07',
    form: {
      basic: { name: '林之皓', idType: 'residentId', idNumber: '330106199512210310', gender: '1', birthDate: '1995-12-21', nationality: 'CN', ethnicity: '01', politicalStatus: '03', mobile: '13800000004' },
      workplace: {
        isEmployed: true, employerCode: '91330102MA2DEMR04M', employerName: '杭州虚构信息技术有限公司', employerType: '42', workRegion: '330106007', workAddress: '虚构路6号',
        workPostcode: '310012', accountingSince: '2018-07-16', accountingPost: '08', accountingDuty: '4',
      },
      education: { ...bachelor, fullTimeSchool: '浙江财经大学', fullTimeGraduatedOn: '2018-06-30' },
      qualification: { qualificationLevel: '1', qualificationType: '1', qualificationWay: '1', qualifiedOn: '2019-05-19', qualificationNumber: '33011900431' },
    },
    education: [...recorded(2, 60, 30), ...recorded(1, 60, 30)],
  },
  {
    account: 'zhaoqiaoyun',
    register: 'ningbo',
    authority: '330282',
    registeredOn: '2021-03-02',
    form: {
      basic: { name: '赵巧云', idType: 'residentId', idNumber: '330282197903160528', gender: '2', birthDate: '1979-03-16', nationality: 'CN', ethnicity: '22', politicalStatus: '13', mobile: '13800000003' },
      workplace: { isEmployed: false, residenceRegion: '330282004', residenceAddress: '虚构路3号', residenceBasis: 'household', residencePostcode: '315300' },
      education: { fullTimeLevel: '31', fullTimeDegree: '0', fullTimeSchool: '浙江虚构职业学院', fullTimeMajor: '会计电算化', fullTimeGraduatedOn: '2000-06-30' },
      qualification: {},
    },
    education: [...recorded(1, 60, 30), { yearsAgo: 0, subject: 'professional', course: '管理会计应用', credits: 60, state: 'enrolled' }],
  },
]
