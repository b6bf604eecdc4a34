import type { Language } from '../internal/texts.ts';
import type { RegisterApi } from '../session/api.ts';
import { ApiError } from '../session/api-error.ts';
import type { RegisterId, RegisterRecord } from '../session/types.ts';
import { recordRows, type RowGroup } from './record-rows.ts';
import { changeTexts } from './texts.ts';

/** What a register answers to "what do you hold of me?". */
export type Lookup = { isFound: true; record: RegisterRecord; /** What the record says, in words. */ groups: RowGroup[] } | { isFound: false; elsewhere?: RegisterId; /** Whom to ask. */ bureau?: { name: string; phone: string } };

type Options = { api: Pick<RegisterApi, 'record' | 'regions'>; register: RegisterId; language: Language; signal: AbortSignal };

/** Looks the person up in a register. */
export async function lookUp({ api, register, language, signal }: Options): Promise<Lookup> {
  await changeTexts.load(language);
  try {
    const record = await api.record(register, { signal });
    return { isFound: true, record, groups: await recordRows(record, { language, t: changeTexts.in(language), loadPiece: (piece) => api.regions(piece) }) };
  } catch (cause) {
    if (!(cause instanceof ApiError) || cause.code !== 'record-not-found') throw cause;
    const { elsewhere, bureau, phone } = cause.params;
    return { isFound: false, elsewhere: elsewhere ? otherThan(register) : undefined, ...(bureau && { bureau: { name: String(bureau), phone: String(phone ?? '') } }) };
  }
}

/** The other of the two registers. */
function otherThan(register: RegisterId): RegisterId {
  return register === 'ningbo' ? 'zhejiang' : 'ningbo';
}
