import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';

/** A picture that cannot be used, with what was found; it has not been sent. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly findings: Finding[];

  constructor(findings: Finding[]) {
    super(`file: not usable: ${findings.map(({ code }) => code).join(', ')}`);
    this.findings = findings;
  }
}
