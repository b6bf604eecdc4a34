import { docx, type Paragraph } from './docx.ts'

/** A document that the guide offers for download (模板下载), with the name it is saved under. */
export type Template = { title: string; document: () => Buffer }

const signature: Paragraph[] = [
  { kind: 'text', text: '特此证明。' },
  { kind: 'text', text: '统一社会信用代码（或组织机构代码）：＿＿＿＿＿＿＿＿＿＿＿＿' },
  { kind: 'text', text: '单位地址：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿' },
  { kind: 'text', text: '经办人：＿＿＿＿＿＿＿　　联系电话：＿＿＿＿＿＿＿＿＿＿' },
  { kind: 'right', text: '单位名称（盖章）：＿＿＿＿＿＿＿＿＿＿＿＿＿＿' },
  { kind: 'right', text: '＿＿＿＿年＿＿月＿＿日' },
  { kind: 'note', text: '填写说明：逐项填写，加盖单位公章后拍照或扫描为 JPG 图片上传；文字和公章应当清晰、完整。' },
]

/** The letters by which an employer proves accounting work, by evidence kind. */
export const workProofs: { [code: string]: Template } = {
  startWorkProof: {
    title: '开始会计工作单位证明（模板）',
    document: () =>
      docx([
        { kind: 'heading', text: '开始会计工作单位证明' },
        { kind: 'text', text: '兹证明＿＿＿＿＿＿＿（证件类型：＿＿＿＿＿＿，证件号码：＿＿＿＿＿＿＿＿＿＿＿＿＿）自＿＿＿＿年＿＿月＿＿日起在我单位开始从事会计工作，所在岗位为＿＿＿＿＿＿＿＿＿＿。' },
        ...signature,
      ]),
  },
  currentWorkProof: {
    title: '现会计工作单位证明（模板）',
    document: () =>
      docx([
        { kind: 'heading', text: '现会计工作单位证明' },
        { kind: 'text', text: '兹证明＿＿＿＿＿＿＿（证件类型：＿＿＿＿＿＿，证件号码：＿＿＿＿＿＿＿＿＿＿＿＿＿）现为我单位工作人员，自＿＿＿＿年＿＿月＿＿日起在我单位从事会计工作，现在岗位为＿＿＿＿＿＿＿＿＿＿，办公地点为＿＿＿＿＿＿＿＿＿＿＿＿＿＿。' },
        ...signature,
      ]),
  },
}
