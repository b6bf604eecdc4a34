import type { confirm as english } from './confirm.en.ts';

/** What the summary and the receipt say, in Chinese. */
export const confirm: { [key in keyof typeof english]: string } = {
  heading: '新增人员',
  part: '【{title}】',
  edit: '修改',
  none: '未填写',
  files: '附件',
  tick: '同意以上资料填写无误',
  tickNeeded: '请先勾选“同意以上资料填写无误”。',
  back: '返回',
  confirm: '确认',
  sending: '正在提交…',
  receiptTitle: '申请已提交',
  receipt: '收件号',
  copy: '复制收件号',
  copied: '收件号已复制',
  print: '打印回执',
  receiptName: '姓名',
  receiptAt: '提交时间',
  receiptBureau: '受理部门',
  receiptDue: '预计办结',
  whatNext: '接下来',
  nextReview: '{bureau}将在{due}前审核。',
  nextMessage: '审核结果会发送短信到您实名登记的手机。',
  nextProgress: '您可随时回到这里查看办理进度；审核开始前可以撤回修改。',
  notSaved: '内容还没有保存到登记系统，请检查网络后再提交。',
};
