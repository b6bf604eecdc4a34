/** What each paper must show, in two lines; the first edition, from then on content staff edit it. */
export const evidenceKindNotes: { [code: string]: { zh: string; en: string } } = {
  idCardFront: { zh: '身份证有照片的一面，四角完整。\n姓名、证件号码清晰，没有反光。', en: 'The side with the portrait, all four corners.\nName and number are sharp, without glare.' },
  idCardBack: { zh: '身份证有国徽的一面，四角完整。\n有效期限清晰，证件在有效期内。', en: 'The side with the emblem, all four corners.\nThe dates can be read and the card is still valid.' },
  idDocumentPage: { zh: '护照、通行证等证件带照片的资料页，四角完整。\n姓名、证件号码、出生日期清晰，没有反光。', en: 'The page or side with the portrait, all four corners.\nName, number and date of birth are sharp, without glare.' },
  employerCodeCertificate: { zh: '营业执照或代码证书整页，正本、副本均可。\n单位名称和代码与所填一致，文字清晰。', en: 'The whole certificate or business licence, original or duplicate.\nName and code are as you entered them and can be read.' },
  startWorkProof: { zh: '写明姓名、证件号码和开始从事会计工作的时间。\n加盖单位公章，文字和公章清晰；可下载模板填写。', en: 'States name, document number and since when you do accounting.\nBears the employer’s seal, which can be read; a template is offered.' },
  currentWorkProof: { zh: '写明姓名、证件号码和现在的会计工作岗位。\n加盖现单位公章，文字和公章清晰；可下载模板填写。', en: 'States name, document number and your present accounting post.\nBears the present employer’s seal, which can be read; a template is offered.' },
  householdProof: { zh: '户口簿首页和本人页，或公安机关出具的户籍证明。\n姓名、住址清晰；每页上传一张图片。', en: 'The first page and your own page of the household register, or a proof by the police.\nName and address can be read; one picture a page.' },
  residenceProof: { zh: '有效期内的居住证（正反两面），或居住证明。\n姓名、地址和有效期限清晰。', en: 'A valid residence permit, both sides, or a proof of residence.\nName, address and dates can be read.' },
  enrolmentProof: { zh: '学校出具的在读证明，写明姓名、学校和入学时间。\n加盖学校公章，文字和公章清晰。', en: 'A proof of enrolment with name, school and date of entry.\nBears the school’s seal, which can be read.' },
  fullTimeDiploma: { zh: '全日制最高学历的毕业证书，整页。\n姓名、学校、专业、毕业时间和公章清晰。', en: 'The whole diploma of your highest full-time education.\nName, school, major, date and seal can be read.' },
  fullTimeDegreeCertificate: { zh: '全日制最高学位的学位证书，整页。\n姓名、学位、授予单位和公章清晰。', en: 'The whole certificate of your highest full-time degree.\nName, degree, awarding school and seal can be read.' },
  partTimeDiploma: { zh: '非全日制最高学历的毕业证书，整页。\n姓名、学校、专业、毕业时间和公章清晰。', en: 'The whole diploma of your highest part-time education.\nName, school, major, date and seal can be read.' },
  partTimeDegreeCertificate: { zh: '非全日制最高学位的学位证书，整页。\n姓名、学位、授予单位和公章清晰。', en: 'The whole certificate of your highest part-time degree.\nName, degree, awarding school and seal can be read.' },
  qualificationCertificate: { zh: '会计专业技术资格证书带照片和签发信息的各页。\n姓名、级别、取得时间和证书编号清晰。', en: 'The pages with your portrait and with who issued it.\nName, level, date and certificate number can be read.' },
}
