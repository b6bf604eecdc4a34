/** Whether a path can be decoded: `%zz` and half a character cannot, and Next fails at them. */
export function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}
