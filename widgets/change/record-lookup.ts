import type { RegisterApi } from '../session/api.ts';
import { ApiError } from '../session/api-error.ts';
import type { RegisterId, RegisterRecord } from '../session/types.ts';

/** What a register answers to "what do you hold of me?". */
export type Lookup = { isFound: true; record: RegisterRecord } | { isFound: false; elsewhere?: RegisterId; /** Whom to ask. */ bureau?: { name: string; phone: string } };

/** Looks the person up in a register. */
export async function lookUp(api: Pick<RegisterApi, 'record'>, register: RegisterId, signal: AbortSignal): Promise<Lookup> {
  try {
    return { isFound: true, record: await api.record(register, { signal }) };
  } catch (cause) {
    if (!(cause instanceof ApiError) || cause.code !== 'record-not-found') throw cause;
    const { elsewhere, bureau, phone } = cause.params;
    return { isFound: false, elsewhere: elsewhere ? otherThan(register) : undefined, ...(bureau && { bureau: { name: String(bureau), phone: String(phone ?? '') } }) };
  }
}

/** The other of the two registers. */
export function otherThan(register: RegisterId): RegisterId {
  return register === 'ningbo' ? 'zhejiang' : 'ningbo';
}
