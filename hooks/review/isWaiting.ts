/** Whether a request in this status waits for a decision of the office. */
export function isWaiting(status: string): boolean {
  return status === 'submitted' || status === 'reviewing'
}
