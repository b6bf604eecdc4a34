import type { session as english } from './texts.en.ts';

/** What widgets say of the session, in Chinese. */
export const session: { [key in keyof typeof english]: string } = {
  portalMissing: '页面设置有误：此内容须放在 <accountant-portal> 之内。',
  signInLead: '请先用实名账号登录。',
  signIn: '登录',
  signingIn: '正在登录…',
  expired: '您较长时间没有操作，登录已失效。请重新登录后继续，已填写的内容不会丢失。',
  signInFailed: '登录没有成功，请重试。（代码：{code}）',
  notVerified: '您的账号尚未完成实名认证。请到浙江政务服务网用户中心完成实名认证后再登录。',
  unavailable: '实名认证服务暂时无法连接，请过几分钟再试。',
  storageForbidden: '浏览器不允许本页保存数据，无法登录。请允许网站数据或退出无痕模式后重试。',
  offline: '暂时连接不上登记系统，请检查网络。',
  failed: '没有办理成功，请稍后再试。（代码：{code}）',
  tooMany: '操作过于频繁，请稍候再试。',
  retry: '重试',
  loading: '正在加载…',
};
