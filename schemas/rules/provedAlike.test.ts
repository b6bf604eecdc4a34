import { describe, expect, it } from 'vitest';
import { exampleForm } from '../examples/exampleForm.ts';
import { provedAlike } from './provedAlike.ts';

describe('provedAlike', () => {
  it('compares all that a paper stands for, and no answer is no answer however it is written', () => {
    expect(provedAlike('fullTimeDiploma', exampleForm(), exampleForm({ education: { fullTimeVerificationCode: '' }, basic: { email: 'other@example.com' } }))).toBe(true);
  });

  it.each([
    ['fullTimeDiploma', { education: { fullTimeMajor: '财务管理' } }],
    ['currentWorkProof', { workplace: { workAddress: '虚构路9号' } }],
    ['idCardFront', { basic: { photo: 'another' } }],
  ])('sees that %s would prove something else', (kind, other) => {
    expect(provedAlike(kind, exampleForm(), exampleForm(other))).toBe(false);
  });

  it('says so of no kind that proves nothing', () => {
    expect(provedAlike('correctionProof', exampleForm(), exampleForm())).toBe(false);
  });
});
