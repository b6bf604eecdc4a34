import type { controls as english } from './controls.en.ts';

/** What the controls say, in Chinese. */
export const controls: { [key in keyof typeof english]: string } = {
  required: '必填',
  optional: '选填',
  error: '错误',
  returned: '退回时标出：请核对后修改',
  yes: '是',
  no: '否',
  none: '无',
  dateHint: '例如 2019-7-1、20190701 或 2019年7月1日',
  noMatch: '没有符合的选项，请换一个词',
  matches: '{n} 个选项，用上下键选择，按回车确定',
  open: '打开列表',
  city: '市',
  district: '区、县（市）',
  street: '街道、乡镇',
  loadFailed: '没有加载成功，请检查网络后重试',
  retry: '重试',
  fetchEmployer: '获取单位信息',
  fetchingEmployer: '正在获取…',
  employerFound: '已获取：{name}',
  employerNotFound: '没有查到该单位，请手动填写单位名称',
  employerCheckFirst: '请先核对代码，再获取单位信息',
  employerUnavailable: '暂时无法查询，请手动填写单位名称',
};
