import type { form as english } from './form.en.ts';

/** What the form itself says, in Chinese. */
export const form: { [key in keyof typeof english]: string } = {
  summaryTitle: '有 {n} 处需要修改',
  summaryHint: '点击下面每一行可直接到该处。',
  identityTitle: '来自实名认证',
  identityLocked: '以下信息不能在此修改',
  identityHelp: '信息有误，请至浙江政务服务网用户中心修改，或致电 {hotline}。',
  userCenter: '打开用户中心',
};
