import type { evidence as english } from './evidence.en.ts';

/** What each paper must show, two lines at most, in Chinese. */
export const evidence: { [key in keyof typeof english]: string } = {
  idCardFront: '身份证人像一面，四角完整\n姓名、号码清晰可辨',
  idCardBack: '身份证国徽一面，四角完整\n有效期限清晰可辨',
  idDocumentPage: '登录时所用证件的资料页\n姓名、号码、照片都在图中',
  employerCodeCertificate: '营业执照、统一社会信用代码证或组织机构代码证\n单位名称和代码与所填一致',
  startWorkProof: '开始从事会计工作时所在单位出具，写明开始时间\n加盖单位公章',
  currentWorkProof: '现单位出具，写明会计岗位\n加盖单位公章',
  householdProof: '户口簿首页和本人页，或户籍证明\n住址与所填一致',
  residenceProof: '居住证正反面，或居住证明\n住址与所填一致，在有效期内',
  enrolmentProof: '学校出具的在读证明，或学生证的注册页\n加盖学校公章',
  fullTimeDiploma: '证书全页，照片、姓名、学校、证书编号清晰\n与所填学历、专业、时间一致',
  fullTimeDegreeCertificate: '学位证书全页\n与所填学位一致',
  partTimeDiploma: '证书全页，照片、姓名、学校、证书编号清晰\n与所填学历、专业、时间一致',
  partTimeDegreeCertificate: '学位证书全页\n与所填学位一致',
  qualificationCertificate: '资格证书有姓名、级别、编号的一页\n与所填级别、时间、编号一致',
};
