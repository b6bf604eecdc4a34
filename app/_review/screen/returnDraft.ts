/** What goes back with a case. */
export type ReturnDraft = { reason: string; fields: string[]; files: string[]; /** By field or file; kept while its tick is away, and then not sent. */ remarks: { [mark: string]: string } }

/** The remarks that say something of what is ticked. */
export function sentRemarks({ fields, files, remarks }: ReturnDraft): { [mark: string]: string } {
  const ticked = new Set([...fields, ...files])
  return Object.fromEntries(Object.entries(remarks).filter(([mark, text]) => ticked.has(mark) && text.trim() !== ''))
}

/** The characters a draft would send, reason and remarks; the applicant reads each remark behind what it is about. */
export function saidLength(draft: ReturnDraft): number {
  return [draft.reason, ...Object.values(sentRemarks(draft))].reduce((sum, text) => sum + [...text.trim()].length, 0)
}
