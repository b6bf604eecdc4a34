const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A moment where the register is kept, as `yyyy-MM-dd HH:mm`. */
export function moment(iso: string): string {
  return format.format(new Date(iso)).replace(', ', ' ')
}

/** Today where the register is kept, as `yyyy-MM-dd`. */
export function today(): string {
  return moment(new Date().toISOString()).slice(0, 10)
}
