const forms = [
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/,
  /^(\d{4}) (\d{1,2}) (\d{1,2})$/,
];

/** The day that a text means as `YYYY-MM-DD`; undefined if it means none, such as 30 February. */
export function parseDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  for (const form of forms) {
    const match = form.exec(plain);
    if (!match) continue;
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    if (year < 1000 || !isDay(year, month, day)) return undefined;
    return `${match[1]}-${pad(month)}-${pad(day)}`;
  }
  return undefined;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
