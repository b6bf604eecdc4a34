const zh = {
  brand: '会计人员登记',
  previousPage: '上一页',
  nextPage: '下一页',
  more: '更多操作',
  clear: '清除',
  copy: '复制地址',
  editFile: '修改文件',
  removeFile: '去掉文件',
  choice: '选择',
  notes: '提示消息',
  tabs: '本条目的页面',
  filterField: '按哪一项筛选',
  filterOperator: '筛选方式',
  filterValue: '筛选内容',
  compareWith: '与哪个版本比较',
  ascending: '按“{label}”升序排列',
  descending: '按“{label}”降序排列',
  languages: { zh: '中文', en: '英文' } as { [code: string]: string },
  editor: { text: '正文', bold: '加粗', link: '链接', style: '文字样式', editLink: '修改链接', removeLink: '去掉链接', addBlock: '添加段落', dragBlock: '拖动', addParagraph: '在末尾添加段落' },
}

const en: typeof zh = {
  brand: 'Register of Accounting Personnel',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  more: 'More to do',
  clear: 'Clear',
  copy: 'Copy the address',
  editFile: 'Edit the file',
  removeFile: 'Take the file away',
  choice: 'Choose',
  notes: 'Notes',
  tabs: 'Pages of this entry',
  filterField: 'What to filter by',
  filterOperator: 'How to filter',
  filterValue: 'What to look for',
  compareWith: 'Version to compare with',
  ascending: 'Sort by “{label}”, ascending',
  descending: 'Sort by “{label}”, descending',
  languages: { zh: 'Chinese', en: 'English' },
  editor: { text: 'Text', bold: 'Bold', link: 'Link', style: 'Style of text', editLink: 'Edit the link', removeLink: 'Take the link away', addBlock: 'Add a paragraph', dragBlock: 'Drag', addParagraph: 'Add a paragraph at the end' },
}

export type FrameTexts = typeof zh

/** What the frame around our screens says where the framework says nothing, or says it in English alone. */
export const frameTexts = { zh, en }
