import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { RequestDetail } from './types.ts';

/** The body of a refusal, as the API sends it. */
export type Refusal = {
  code?: string;
  errors?: Finding[];
  /** The newer request, with `edition-conflict`. */
  request?: RequestDetail;
  params?: { [name: string]: string | number };
};

/** A call that the register refused; `code` is stable, its sentence stands in `locales`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: string;
  readonly errors: Finding[];
  readonly request?: RequestDetail;
  readonly params: { [name: string]: string | number };

  constructor(status: number, refusal: Refusal) {
    const code = refusal.code ?? (status === 401 ? 'session-expired' : 'internal');
    super(`register: refused with ${status} ${code}`);
    this.status = status;
    this.code = code;
    this.errors = Array.isArray(refusal.errors) ? refusal.errors : [];
    this.request = refusal.request;
    this.params = refusal.params ?? this.errors[0]?.params ?? {};
  }
}
