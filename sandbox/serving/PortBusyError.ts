/** Thrown when a part's port is taken or not allowed; the message is the one sentence shown to whoever starts it. */
export class PortBusyError extends Error {
  override readonly name = 'PortBusyError'
  readonly setting: string
  readonly port: number

  constructor({ part, setting, port }: { part: string; setting: string; port: number }) {
    super(`${part}: port ${port} cannot be used, another program may hold it; set ${setting} to a free port.`)
    this.setting = setting
    this.port = port
  }
}
