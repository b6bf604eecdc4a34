import { fill, type Language } from '../internal/texts.ts';
import { ApiError } from './api-error.ts';
import { NetworkError } from './network-error.ts';
import { sessionTexts } from './texts.ts';

/** The sentence for a call that failed for no reason of its own; `sessionTexts` must be loaded. */
export function failureSentence(cause: unknown, language: Language): string {
  const t = sessionTexts.in(language);
  if (cause instanceof NetworkError) return t.offline;
  if (cause instanceof ApiError) return cause.code === 'too-many-requests' ? t.tooMany : fill(t.failed, { code: cause.code });
  throw cause;
}

/** The sentence for a sign-in that failed, by its code. */
export function signInSentence(code: string, language: Language): string {
  const t = sessionTexts.in(language);
  switch (code) {
    case 'identity-not-verified':
      return t.notVerified;
    case 'identity-unavailable':
      return t.unavailable;
    case 'storage-forbidden':
      return t.storageForbidden;
    case 'network':
      return t.offline;
    default:
      return fill(t.signInFailed, { code });
  }
}
