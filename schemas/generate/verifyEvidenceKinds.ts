import type { EvidenceKind } from './evidenceKinds.ts';

/** What is wrong with the list of papers, one sentence each: a paper may serve for another kind of the list, and that in one step. */
export function verifyEvidenceKinds(kinds: readonly Pick<EvidenceKind, 'code' | 'servedBy'>[]): string[] {
  return kinds.flatMap(({ code, servedBy }) => {
    if (servedBy === undefined) return [];
    const where = `dictionaries/evidence-kinds "${code}"`;
    const server = kinds.find((kind) => kind.code === servedBy);
    if (!server || servedBy === code) return [`${where}: "servedBy" names "${servedBy}", which is no other kind of the list.`];
    return server.servedBy === undefined ? [] : [`${where}: "servedBy" names "${servedBy}", which another kind may serve itself.`];
  });
}
