/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

/** The same day some years on; 29 February becomes 1 March where the year has none, as the law counts age. */
export function addYears(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const moved = String(year).padStart(4, '0') + day.slice(4);
  return isCalendarDay(moved) ? moved : `${moved.slice(0, 4)}-03-01`;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
