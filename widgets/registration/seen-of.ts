import type { RequestDetail } from '../session/types.ts';

/** What the steps show of a request beside its answers, to compare one with another. */
export function seenOf({ files, requiredEvidence, returned }: Partial<RequestDetail> = {}): string {
  return JSON.stringify([files, requiredEvidence, returned]);
}
