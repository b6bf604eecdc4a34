/** A word in both languages. */
type Words = { zh: string; en: string }

/** Everything the audit trail may say was done, with the words for it; an action that is not here cannot be recorded. */
export const auditActions = {
  // Steps of a case
  start: { zh: '开始填写', en: 'Started' },
  submit: { zh: '提交申请', en: 'Handed in' },
  apply: { zh: '变更生效', en: 'Applied' },
  withdraw: { zh: '撤回申请', en: 'Withdrew' },
  mend: { zh: '修改重报', en: 'Mended' },
  cancel: { zh: '取消申请', en: 'Cancelled' },
  discard: { zh: '作废申请', en: 'Discarded' },
  acknowledge: { zh: '确认已阅', en: 'Acknowledged' },
  claim: { zh: '认领', en: 'Claimed' },
  'take-over': { zh: '接管', en: 'Took over' },
  release: { zh: '放回队列', en: 'Released' },
  'sign-first': { zh: '初审通过，待复核', en: 'First signature' },
  comment: { zh: '调出部门意见', en: 'Commented on a move' },
  approve: { zh: '审核通过', en: 'Approved' },
  return: { zh: '退回', en: 'Returned' },
  'hand-over': { zh: '移交', en: 'Handed over' },
  'sign-second': { zh: '复核通过', en: 'Second signature' },
  correct: { zh: '依职权更正', en: 'Corrected' },
  freeze: { zh: '冻结', en: 'Froze' },
  unfreeze: { zh: '解冻', en: 'Unfroze' },
  // Looking
  read: { zh: '查看', en: 'Read' },
  reveal: { zh: '显示完整号码', en: 'Showed in full' },
  search: { zh: '查询', en: 'Searched' },
  export: { zh: '导出', en: 'Exported' },
  import: { zh: '导入', en: 'Imported' },
  // Content and settings
  publish: { zh: '发布内容', en: 'Published' },
  create: { zh: '新建', en: 'Created' },
  update: { zh: '修改', en: 'Updated' },
  'move-due-days': { zh: '按新日历或新时限重算办理期限', en: 'Counted due days anew' },
  delete: { zh: '删除', en: 'Deleted' },
  // Accounts and keys
  'sign-in': { zh: '登录', en: 'Signed in' },
  'sign-in-failed': { zh: '登录失败', en: 'Failed to sign in' },
  'sign-out': { zh: '退出登录', en: 'Signed out' },
  'second-factor-enrol': { zh: '启用动态验证码', en: 'Set up second factor' },
  'second-factor-pass': { zh: '动态验证码验证通过', en: 'Passed second factor' },
  'second-factor-fail': { zh: '动态验证码验证失败', en: 'Failed second factor' },
  'second-factor-remove': { zh: '停用动态验证码', en: 'Removed second factor' },
  'second-factor-reset': { zh: '重置他人动态验证码', en: 'Reset another’s second factor' },
  'recovery-code-use': { zh: '使用恢复码', en: 'Used recovery code' },
  'recovery-codes-renew': { zh: '更换恢复码', en: 'Renewed recovery codes' },
  'session-end': { zh: '退出会话', en: 'Ended session' },
  'sign-in-bind': { zh: '绑定统一登录', en: 'Bound single sign-on' },
  unlock: { zh: '解除锁定', en: 'Unlocked' },
  issue: { zh: '签发密钥', en: 'Issued' },
  revoke: { zh: '停用', en: 'Revoked' },
  'rotate-keys': { zh: '轮换密钥', en: 'Rotated keys' },
  retention: { zh: '到期清理', en: 'Deleted what was due' },
  // Downstream systems
  lookup: { zh: '下游查询', en: 'Looked up' },
  'report-continuing-education': { zh: '报送继续教育', en: 'Reported education' },
  'report-exam-results': { zh: '报送考试成绩', en: 'Reported exams' },
} as const satisfies { [action: string]: Words }

/** What was done. */
export type AuditAction = keyof typeof auditActions
