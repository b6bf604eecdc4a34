import type { RegisterApi } from '../session/api.ts';
import { ApiError } from '../session/api-error.ts';
import type { RegisterId, RegisterRecord } from '../session/types.ts';

/** What a register answers to "what do you hold of me?". */
export type Lookup = { isFound: true; record: RegisterRecord } | { isFound: false; elsewhere?: RegisterId };

/** Looks the person up in a register. */
export async function lookUp(api: Pick<RegisterApi, 'record'>, register: RegisterId, signal: AbortSignal): Promise<Lookup> {
  try {
    return { isFound: true, record: await api.record(register, { signal }) };
  } catch (cause) {
    if (!(cause instanceof ApiError) || cause.code !== 'record-not-found') throw cause;
    return { isFound: false, elsewhere: cause.params.elsewhere ? otherThan(register) : undefined };
  }
}

/** The other of the two registers. */
export function otherThan(register: RegisterId): RegisterId {
  return register === 'ningbo' ? 'zhejiang' : 'ningbo';
}
