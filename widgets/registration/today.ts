const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day it is in China at an instant, `YYYY-MM-DD`. */
export function dayInChina(now: Date): string {
  return format.format(now);
}
