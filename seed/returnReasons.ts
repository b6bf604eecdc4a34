type Words = { zh: string; en: string }
type Section = 'basic' | 'workplace' | 'education' | 'qualification'

/** A reason of the library as it first is; from then on the office edits it. */
export type SeededReason = { title: Words; text: Words; kinds: ('registration' | 'change')[]; sections: Section[] }

/** The first library of return reasons, those of any section first. */
export const returnReasons: SeededReason[] = [
  reason('附件不清晰', '附件不清晰，请在光线充足处重新拍摄，保证文字可以看清后重新上传。', 'Paper not legible', 'A paper is not sharp. Take a new picture in good light so that all words can be read, and upload it again.'),
  reason('附件不完整', '附件内容不完整（有遮挡、裁切或缺页），请重新上传完整的附件。', 'Paper incomplete', 'A paper is incomplete (covered, cropped or pages missing). Upload all of it.'),
  reason('附件不是所要求的', '上传的不是所要求的附件，请对照“正确上传示例”重新上传。', 'Wrong paper', 'This is not the paper that was asked for. Compare it with the sample and upload the right one.'),
  reason('附件与填写不一致', '附件内容与所填信息不一致，请核对后修改填写内容，或重新上传正确的附件。', 'Paper and answers differ', 'The paper says something other than what you entered. Correct the answer or upload the right paper.'),
  reason('附件方向不正', '附件方向不正，请旋转摆正后重新上传。', 'Paper turned', 'A paper lies on its side. Turn it upright and upload it again.'),
  reason('附件有修改痕迹', '附件有涂改或编辑痕迹，请上传原件的照片。', 'Paper altered', 'A paper seems to have been altered. Upload a picture of the original.'),
  reason('照片不符合要求', '照片不是近期白底证件照，请按照片要求重新上传。', 'Photo unsuitable', 'The photo is not a recent portrait on white. Upload one that follows the rules for photos.', 'basic'),
  reason('照片不是本人', '照片与证件上的照片不像同一人，请上传本人近期照片。', 'Photo of another person', 'The photo does not look like the person on the document. Upload a recent photo of yourself.', 'basic'),
  reason('证件已过有效期', '身份证件已过有效期，请换领后上传有效期内的证件。', 'Document expired', 'The identity document is no longer valid. Upload one that is.', 'basic'),
  reason('证件缺少一面', '身份证件应上传正反两面，请补充上传。', 'Side of document missing', 'Both sides of the identity document are needed. Upload the missing one.', 'basic'),
  reason('姓名与证件不一致', '姓名或证件号码与所传证件不一致，请核对后重新上传；如实名信息有误，请先到浙江政务服务网用户中心更正。', 'Name and document differ', 'Name or number is not that of the document. Upload the right one; if your real-name account is wrong, correct it in its user centre first.', 'basic'),
  reason('缺少公章', '单位证明没有加盖单位公章，请盖章后重新上传。', 'Seal missing', 'The employer’s proof bears no seal. Have it sealed and upload it again.', 'workplace'),
  reason('公章与单位不一致', '证明上的公章与所填单位名称不一致，请由现工作单位盖章后重新上传。', 'Seal of another employer', 'The seal is not that of the employer you entered. Have the proof sealed by your present employer.', 'workplace'),
  reason('单位代码不一致', '单位代码与营业执照或代码证书不一致，请核对后修改。', 'Employer code differs', 'The employer’s code is not that of the licence or certificate. Check and correct it.', 'workplace'),
  reason('单位名称不一致', '单位名称应与营业执照上的全称一致，请核对后修改。', 'Employer name differs', 'The employer’s name must be the full one of the licence. Check and correct it.', 'workplace'),
  reason('工作时间不一致', '开始会计工作时间与证明不一致，请核对后修改，或请单位重新出具证明。', 'Start of work differs', 'The date since when you do accounting is not that of the proof. Correct it or have a new proof issued.', 'workplace'),
  reason('证明未写岗位', '现会计工作单位证明没有写明会计工作岗位，请使用模板重新出具。', 'Post not stated', 'The proof does not state your accounting post. Have it issued anew with the template.', 'workplace'),
  reason('不属于本部门受理', '您的工作单位或居住地不属于本部门管辖，请核对办公场所或居住地后重新选择。', 'Not of this bureau', 'Your workplace or residence is not in this bureau’s area. Check the place and choose it again.', 'workplace'),
  reason('居住证明已过期', '居住证或居住证明已过有效期，请上传有效期内的证明。', 'Proof of residence expired', 'The residence permit or proof is no longer valid. Upload one that is.', 'workplace'),
  reason('户口簿缺本人页', '户口簿应上传首页和本人页，请补充上传。', 'Page of household register missing', 'The first page of the household register and your own are needed. Upload the missing one.', 'workplace'),
  reason('学历学位不一致', '学历、学位信息与证书不一致，请按证书填写。', 'Education differs', 'Level or degree is not that of the certificate. Enter what the certificate says.', 'education'),
  reason('学历类别有误', '全日制与非全日制填写有误，请按毕业证书上的学习形式填写。', 'Kind of education wrong', 'Full-time and part-time are mixed up. Enter the form of study that the diploma states.', 'education'),
  reason('毕业信息不一致', '毕业学校、专业或毕业时间与毕业证书不一致，请按证书填写。', 'Diploma differs', 'School, major or date is not that of the diploma. Enter what the diploma says.', 'education'),
  reason('毕业证学位证传反', '毕业证书与学位证书上传的位置不对，请分别上传到对应的位置。', 'Diploma and degree swapped', 'Diploma and degree certificate are in each other’s place. Upload each where it belongs.', 'education'),
  reason('资格级别不一致', '专业技术资格级别或类型与证书不一致，请按证书填写。', 'Qualification differs', 'Level or type is not that of the certificate. Enter what the certificate says.', 'qualification'),
  reason('证书编号不一致', '证书编号或取得时间与证书不一致，请按证书填写。', 'Certificate number differs', 'Number or date is not that of the certificate. Enter what the certificate says.', 'qualification'),
  reason('证书缺少信息页', '资格证书应上传带照片和签发信息的各页，请补充上传。', 'Pages of certificate missing', 'All pages with portrait and issue of the certificate are needed. Upload the missing ones.', 'qualification'),
  { ...reason('无需重复登记', '您已有登记信息，无需重新登记，请办理“信息变更”。', 'Registered already', 'You are on the register already. Use “Change” instead of a new registration.'), kinds: ['registration'] },
  { ...reason('变更无需办理', '所变更的内容与登记信息实际一致，无需变更。', 'Nothing to change', 'What you changed says the same as the record. No change is needed.'), kinds: ['change'] },
]

function reason(zh: string, zhText: string, en: string, enText: string, ...sections: Section[]): SeededReason {
  return { title: { zh, en }, text: { zh: zhText, en: enText }, kinds: [], sections }
}
