import { extensions } from '../../../files/contentTypes.ts'
import type { ContentFile } from '../../../payload-types.ts'

/** The name under which a content file is saved. */
export function fileName({ title, mimeType }: Pick<ContentFile, 'title' | 'mimeType'>): string {
  return `${title || 'file'}.${extensions[mimeType ?? ''] ?? 'bin'}`
}
