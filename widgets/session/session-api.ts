import { Transport, type TransportOptions } from './transport.ts';
import type { SessionGrant } from './types.ts';

/** The three calls by which a session opens, goes on and ends; only `Session` makes them. */
export class SessionApi {
  readonly #options: Omit<TransportOptions, 'authorization'>;

  constructor(options: Omit<TransportOptions, 'authorization'>) {
    this.#options = options;
  }

  /** Swaps the one-time code of the sign-in; without the verifier the code is worth nothing. */
  open(code: string, verifier: string): Promise<SessionGrant> {
    return this.#with().json({ method: 'POST', path: '/v1/session', body: { code, verifier }, isPublic: true });
  }

  renew(token: string): Promise<SessionGrant> {
    return this.#with(token).json({ method: 'POST', path: '/v1/session/renew' });
  }

  close(token: string): Promise<void> {
    return this.#with(token).json({ method: 'DELETE', path: '/v1/session' });
  }

  /** A transport that does not renew: renewal is what these calls are. */
  #with(token?: string): Transport {
    const authorization = { token: () => Promise.resolve(token), renew: () => Promise.resolve(false) };
    return new Transport({ ...this.#options, authorization });
  }
}
