import type { form as english } from './form.en.ts';

/** What the form itself says, in Chinese. */
export const form: { [key in keyof typeof english]: string } = {
  summaryTitle: '有 {n} 处需要修改',
  summaryHint: '点击下面每一行可直接到该处。',
};
