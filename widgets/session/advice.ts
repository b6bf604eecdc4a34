import type { Session } from './session.ts';
import type { NoticeKind } from './types.ts';

type Tips = { [step: string]: readonly string[] | undefined };

/** Advice that comes with the widgets, by kind of request; what is said in one portal only stands apart. */
export type AdviceTable<K extends NoticeKind> = { [kind in K]: Tips } & { portals: { [portal: string]: { [kind in K]?: Tips } | undefined } };

/** The advice on top of a step: what the register has published; only where it has none, what the widgets can fetch, with what is said in one portal only. */
export async function adviceOf<K extends NoticeKind>({ api, portal }: Session, kind: K, step: string, fetchTable: () => Promise<{ default: AdviceTable<K> }>): Promise<readonly string[]> {
  const published = (await api.tips(portal, kind))[step];
  if (published) return published;
  try {
    const { default: table } = await fetchTable();
    return [...(table[kind][step] ?? []), ...(table.portals[portal]?.[kind]?.[step] ?? [])];
  } catch {
    // Without a network there is no advice; the step itself may well be there.
    return [];
  }
}
