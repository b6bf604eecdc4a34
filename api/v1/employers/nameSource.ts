import { DirectoryUnavailableError } from '../../../connectors/employers/DirectoryUnavailableError.ts'
import { currentDirectory } from '../../../connectors/employers/currentDirectory.ts'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { Call } from '../operation.ts'

/** A form that tells the reviewer where the employer's name comes from; `typed` as well while the directory gives no answer. */
export async function withNameSource(form: Form, call: Pick<Call, 'payload' | 'settings'>): Promise<Form> {
  const { employerCode: code, employerName: name } = form.workplace ?? {}
  if (typeof code !== 'string' || typeof name !== 'string') return form
  const listed = await nameOf(code, call)
  const employerNameSource = listed !== undefined && folded(listed) === folded(name) ? 'directory' : 'typed'
  return { ...form, workplace: { ...form.workplace, employerNameSource } }
}

async function nameOf(code: string, { payload, settings }: Pick<Call, 'payload' | 'settings'>): Promise<string | undefined> {
  try {
    return (await currentDirectory(payload, settings).find(code))?.name
  } catch (error) {
    if (error instanceof DirectoryUnavailableError) return undefined
    throw error
  }
}

/** Names that differ only in blanks or in the width of brackets and letters are the same. */
function folded(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '')
}
