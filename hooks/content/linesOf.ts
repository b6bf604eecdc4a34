/** The lines of a text that say something. */
export function linesOf(text: string | null | undefined): string[] {
  return (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean)
}
