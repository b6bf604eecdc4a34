const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day of a moment where the register is kept, as `YYYY-MM-DD`. */
export function shanghaiDate(moment: Date): string {
  return calendar.format(moment)
}
