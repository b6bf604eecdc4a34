/** Names employers by their code; whoever asks has checked and normalised the code. */
export type EmployerDirectory = {
  /**
   * The employer with this code, or undefined where the directory knows none.
   * @throws {DirectoryUnavailableError} where the directory gives no answer
   */
  find: (code: string) => Promise<{ name: string } | undefined>
}
