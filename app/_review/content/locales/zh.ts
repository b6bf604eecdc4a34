/** The sentences of what stands beside content while it is written, in Chinese. */
export const zh = {
  preview: {
    title: '门户上的样子',
    note: '随输入变化；存为草稿后，只有内容编辑人员能看到。',
    look: '门户',
    width: '宽度',
    untitled: '（未填标题）',
    portals: { ningbo: '宁波财政 · 会计之窗', zhejiang: '浙江会计之家' },
    widths: { phone: '手机', tablet: '平板', desktop: '电脑' },
  },
  message: {
    title: '短信预览',
    inOne: '示例共{n}字，按1条短信发送。',
    inParts: '示例共{n}字，超过70字，按{parts}条短信拼接发送（每条67字）。',
    placeholders: '可用的占位符',
    needed: '必须有',
    meanings: { register: '门户名称', kind: '事项名称', receipt: '收件号', bureau: '审核部门名称', reason: '退回原因（最多60字，其余以“…”代替）' },
    sample: { register: '宁波会计之窗', receipt: 'NB2026112300017', bureau: '海曙区财政局', reason: '附件不清晰，请在光线充足处重新拍摄，保证文字可以看清后重新上传。' },
    sampleKinds: { registration: '会计人员信息登记', change: '会计人员信息变更' },
  },
  calendar: {
    title: '{year}年的节假日和调休',
    years: '年份',
    year: '{year}年',
    known: '国务院办公厅公布的放假安排已内置；本单位另有安排的，在这里调整。办理期限和剩余工作日按调整后的日历计算，待办理的申请也随之重算。',
    unknown: '{year}年的放假安排尚未公布或尚未内置，暂按周一至周五计算；公布后可先在这里逐日填写。',
    date: '日期',
    byCalendar: '国家放假安排',
    byOffice: '本单位调整',
    working: '上班',
    off: '放假',
    asUsual: '按星期',
    asCalendar: '不调整',
    own: '本单位的调整',
    weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as string[],
  },
}

/** What every language of it has. */
export type ContentTexts = typeof zh
