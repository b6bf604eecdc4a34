/** Says that a writer waited too long for its turn. */
export class StorageBusyError extends Error {
  override name = 'StorageBusyError'
  readonly code = 'storage-busy'
  readonly status = 503
}

/** A first-in, first-out line with room for one; `patience` is the longest wait in milliseconds. */
export class Queue {
  #last: Promise<void> = Promise.resolve()

  constructor(readonly patience: number) {}

  /**
   * Waits for one's turn and gives the function that lets the next one in.
   * @throws {StorageBusyError} when the turn does not come within `patience`; the place in the line is given up
   */
  async enter(): Promise<() => void> {
    let leave!: () => void
    const left = new Promise<void>((resolve) => (leave = resolve))
    const turn = this.#last
    this.#last = turn.then(() => left)
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new StorageBusyError('database: expected a turn to write, waited too long')), this.patience)
    })
    try {
      await Promise.race([turn, tooLong])
      return leave
    } catch (error) {
      leave()
      throw error
    } finally {
      clearTimeout(timer)
    }
  }
}
