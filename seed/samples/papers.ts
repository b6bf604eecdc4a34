/** A stylised paper: its shape, colours, heading and lines; all names and numbers on it are invented. */
export type Paper = {
  shape: 'card' | 'certificate' | 'letter'
  colour: string
  heading: string
  lines: string[]
  /** Whether a portrait and a seal are on it. */
  hasPortrait?: boolean
  hasSeal?: boolean
}

const diploma = ['学生　陈雨，女，', '在本校会计学专业学习，', '修完教学计划规定的全部课程，', '成绩合格，准予毕业。', '证书编号：00000000000000000']
const degree = ['陈雨，女，', '在本校完成学业，', '经审核符合学位条例的规定，', '授予管理学学士学位。', '证书编号：0000000000000000']
const proof = ['兹证明　陈雨（证件号码：330203********1025）', '在我单位从事会计工作。', '特此证明。', '', '虚构贸易有限公司（盖章）', '2026年1月5日']

/** A paper for each kind of schemas/dictionaries/evidence-kinds.json. */
export const papers: { [code: string]: Paper } = {
  idCardFront: { shape: 'card', colour: '#dfeaf5', heading: '居民身份证（人像面）', lines: ['姓名　陈雨', '性别　女　　民族　汉', '出生　1990年1月1日', '住址　浙江省宁波市虚构路1号', '公民身份号码　330203********1025'], hasPortrait: true },
  idCardBack: { shape: 'card', colour: '#f3ead9', heading: '居民身份证（国徽面）', lines: ['', '签发机关　虚构市公安局', '有效期限　2020.01.01-2040.01.01'], hasSeal: true },
  idDocumentPage: { shape: 'certificate', colour: '#e6efe4', heading: '护照（资料页）', lines: ['Name  SAMPLE, ANNA', 'Nationality  XXX', 'Date of birth  01 JAN 1990', 'Document No.  X0000000', 'P<XXXSAMPLE<<ANNA<<<<<<<<<<<<<<'], hasPortrait: true },
  employerCodeCertificate: { shape: 'certificate', colour: '#fbf6e6', heading: '营业执照', lines: ['统一社会信用代码　91330200MA21009620', '名　　称　虚构贸易有限公司', '类　　型　有限责任公司', '住　　所　浙江省宁波市虚构路1号'], hasSeal: true },
  startWorkProof: { shape: 'letter', colour: '#ffffff', heading: '开始会计工作单位证明', lines: ['兹证明　陈雨（证件号码：330203********1025）', '自2015年7月1日起在我单位开始从事会计工作。', ...proof.slice(2)], hasSeal: true },
  currentWorkProof: { shape: 'letter', colour: '#ffffff', heading: '现会计工作单位证明', lines: [proof[0]!, '现在我单位从事会计工作，岗位为出纳。', ...proof.slice(2)], hasSeal: true },
  householdProof: { shape: 'certificate', colour: '#f6ead7', heading: '户口簿（本人页）', lines: ['姓　　名　陈雨　　户主或与户主关系　户主', '性　　别　女　　　民　　族　汉', '出生日期　1990年1月1日', '住　　址　浙江省宁波市虚构路1号'], hasSeal: true },
  residenceProof: { shape: 'card', colour: '#e2eef0', heading: '浙江省居住证', lines: ['姓名　陈雨', '性别　女', '居住地址　宁波市虚构路1号', '有效期限　2026.01.01-2027.01.01'], hasPortrait: true },
  enrolmentProof: { shape: 'letter', colour: '#ffffff', heading: '在读证明', lines: ['陈雨，女，学号　00000000，', '现为我校会计学专业全日制在校学生，', '学制四年，2025年9月入学。', '特此证明。', '', '虚构大学教务处（盖章）', '2026年1月5日'], hasSeal: true },
  fullTimeDiploma: { shape: 'certificate', colour: '#fdf4e7', heading: '普通高等学校毕业证书', lines: diploma, hasPortrait: true, hasSeal: true },
  fullTimeDegreeCertificate: { shape: 'certificate', colour: '#fdf0ea', heading: '学士学位证书', lines: degree, hasPortrait: true, hasSeal: true },
  partTimeDiploma: { shape: 'certificate', colour: '#eff4e4', heading: '成人高等教育毕业证书', lines: diploma, hasPortrait: true, hasSeal: true },
  partTimeDegreeCertificate: { shape: 'certificate', colour: '#f1eef8', heading: '成人高等教育学士学位证书', lines: degree, hasPortrait: true, hasSeal: true },
  qualificationCertificate: { shape: 'certificate', colour: '#e9f1f8', heading: '会计专业技术资格证书', lines: ['姓　　名　陈雨', '级　　别　初级', '资格名称　助理会计师', '批准日期　2020年9月1日', '管 理 号　00000000000000000'], hasPortrait: true, hasSeal: true },
}
