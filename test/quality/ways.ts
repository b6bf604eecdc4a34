import type { Way } from './way.ts'

/** The way in Chinese, of somebody who lives in 海曙区. */
export const chinese: Way = {
  lang: 'zh',
  signIn: /^登录并/,
  next: /^下一步$/,
  titles: { notice: '登记须知', basic: '基本信息', workplace: '工作单位或居住地', education: '学历学位', qualification: '专业技术资格', files: '附件上传', confirm: '表单信息提交确认' },
  summary: /^有 \d+ 处需要修改$/,
  basic: { ethnicity: [/^民族/, '汉族'], status: [/^政治面貌/, '群众'], photo: /^上传照片/, uploaded: /已上传/ },
  workplace: {
    notEmployed: /^否/,
    region: [[/^区、县/, '海曙区'], [/^街道/, '江厦街道']],
    bureau: '海曙区财政局',
    address: [/详细地址/, '虚构路1号'],
    basis: /^户籍地/,
    postcode: [/^邮政编码/, '315000'],
  },
  education: { level: [/^全日制最高学历/, '大专'], degree: /^无学位/, school: [/^全日制毕业学校/, '虚构职业学院'], major: [/^全日制所学专业/, '会计'], date: [/^全日制毕业时间/, '2018年6月30日'] },
  upload: /^上传$/,
  confirm: /^确认$/,
  receipt: '✓ 申请已提交',
  properNames: [],
}

/** The way in English, of somebody who lives in 上城区 of Hangzhou. */
export const english: Way = {
  lang: 'en',
  signIn: /^Sign in and begin$/,
  next: /^Next$/,
  titles: { notice: 'Before you register', basic: 'Basic information', workplace: 'Workplace or residence', education: 'Education and degrees', qualification: 'Professional qualification', files: 'Uploads', confirm: 'Check and submit' },
  summary: /^Please correct: \d+$/,
  basic: { ethnicity: [/^Ethnicity/, 'Han'], status: [/^Political affiliation/, 'masses'], photo: /^Upload the photo/, uploaded: /✓ Uploaded/ },
  workplace: {
    notEmployed: /^No/,
    region: [[/^City/, 'hangzhou'], [/^District/, 'shangcheng'], [/^Street/, 'qingbo']],
    bureau: 'Finance Bureau of Shangcheng District',
    address: [/full address/, 'Invented Road 1'],
    basis: /^Place of household registration/,
    postcode: [/^Postcode/, '310000'],
  },
  education: { level: [/^Highest full-time education/, 'Junior college'], degree: /^No degree/, school: [/^School \(full-time\)/, 'Invented College'], major: [/^Major \(full-time\)/, 'Accounting'], date: [/^Graduated on \(full-time\)/, '2018-6-30'] },
  upload: /^Upload$/,
  confirm: /^Confirm$/,
  receipt: '✓ Your application has been submitted',
  // Regions bear their Chinese name beside the English one.
  properNames: ['Hangzhou City 杭州市', 'Shangcheng District 上城区', 'Qingbo Subdistrict 清波街道'],
}
