import { describe, expect, it } from 'vitest';
import { type FileMeasures, checkEvidenceFile } from './evidenceFile.ts';

const codes = (overrides: Partial<FileMeasures>) => {
  const file = { bytes: 2_000_000, isJpeg: true, isReadable: true, width: 1600, height: 1200, ...overrides };
  return checkEvidenceFile('currentWorkProof', file).map(({ path, code }) => `${path} ${code}`);
};

describe('checkEvidenceFile', () => {
  it.each<[Partial<FileMeasures>, string | undefined]>([
    [{}, undefined],
    [{ bytes: 10 * 1024 ** 2 }, undefined],
    [{ bytes: 10 * 1024 ** 2 + 1 }, 'file-too-large'],
    [{ isJpeg: false }, 'file-not-jpeg'],
    [{ isReadable: false }, 'file-unreadable'],
    [{ width: 10_000, height: 5000 }, undefined],
    [{ width: 10_000, height: 5001 }, 'file-too-many-pixels'],
    [{ width: 600, height: 5000 }, undefined],
    [{ width: 5000, height: 599 }, 'file-too-small'],
  ])('judges %j', (overrides, code) => {
    expect(codes(overrides)).toEqual(code ? [`/files/currentWorkProof ${code}`] : []);
  });
});
