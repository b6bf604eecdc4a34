import type { Language } from '../internal/texts.ts';

const locales: { [language in Language]: string } = { zh: 'zh-CN', en: 'en-GB' };

/** An instant as people in Zhejiang read it: `2026年11月23日 14:03`. */
export function formatMoment(iso: string, language: Language): string {
  return format(iso, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** A day, `2026年11月23日`, of an instant or a plain date. */
export function formatDay(iso: string, language: Language): string {
  return format(iso.length === 10 ? `${iso}T00:00:00+08:00` : iso, language, {});
}

function format(iso: string, language: Language, extra: Intl.DateTimeFormatOptions): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const day: Intl.DateTimeFormatOptions = { timeZone: 'Asia/Shanghai', year: 'numeric', month: 'long', day: 'numeric' };
  return new Intl.DateTimeFormat(locales[language], { ...day, ...extra }).format(moment);
}
