import { describe, expect, it } from 'vitest';
import { sections } from '../vocabulary/sections.ts';
import { evidenceKinds } from './evidenceKinds.ts';
import { verifyEvidenceKinds } from './verifyEvidenceKinds.ts';

describe('verifyEvidenceKinds', () => {
  it('finds nothing wrong with the list', () => expect(verifyEvidenceKinds(evidenceKinds(sections).items)).toEqual([]));

  it.each(['none', 'first'])('refuses that %s serves for the first', (servedBy) => {
    const sentence = `dictionaries/evidence-kinds "first": "servedBy" names "${servedBy}", which is no other kind of the list.`;
    expect(verifyEvidenceKinds([{ code: 'first', servedBy }, { code: 'present' }])).toEqual([sentence]);
  });

  it('refuses papers that serve in a chain', () => {
    const sentence = 'dictionaries/evidence-kinds "first": "servedBy" names "second", which another kind may serve itself.';
    expect(verifyEvidenceKinds([{ code: 'first', servedBy: 'second' }, { code: 'second', servedBy: 'third' }, { code: 'third' }])).toEqual([sentence]);
  });
});

describe('the list of papers', () => {
  it('lets the certificate of the present employer serve for the first one: they may be the same', () => {
    expect(evidenceKinds(sections).items.filter(({ servedBy }) => servedBy).map(({ code, servedBy }) => [code, servedBy])).toEqual([['startWorkProof', 'currentWorkProof']]);
  });
});
