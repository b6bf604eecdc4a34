import type { RegisterApi } from '../session/api.ts';
import { ApiError } from '../session/api-error.ts';
import type { RegisterId, RegisterRecord, RequestSummary } from '../session/types.ts';

/** What a register answers to "what do you hold of me?". */
export type Lookup =
  | { isFound: true; record: RegisterRecord; requests: RequestSummary[] }
  | { isFound: false; elsewhere?: RegisterId };

/** Looks the person up in a register, with the applications made there. */
export async function lookUp(api: RegisterApi, register: RegisterId, signal: AbortSignal): Promise<Lookup> {
  try {
    const [record, requests] = await Promise.all([api.record(register, { signal }), api.requests({ signal })]);
    return { isFound: true, record, requests: requests.filter((request) => request.register === register && request.status !== 'discarded') };
  } catch (cause) {
    if (!(cause instanceof ApiError) || cause.code !== 'record-not-found') throw cause;
    return { isFound: false, elsewhere: cause.params.elsewhere ? otherThan(register) : undefined };
  }
}

function otherThan(register: RegisterId): RegisterId {
  return register === 'ningbo' ? 'zhejiang' : 'ningbo';
}
