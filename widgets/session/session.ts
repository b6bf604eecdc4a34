import { RegisterApi } from './api.ts';
import { ApiError } from './api-error.ts';
import { takeArrival } from './arrival.ts';
import { makeProofKey } from './proof-key.ts';
import { SessionApi } from './session-api.ts';
import { SignInMemory } from './sign-in-memory.ts';
import type { Identity, PortalId, SessionGrant } from './types.ts';

export type SessionState = 'unknown' | 'signed-out' | 'signing-in' | 'signed-in' | 'expired';

/** The page a session lives in; a test hands in one of its own. */
export type SessionHost = {
  location: Pick<Location, 'href' | 'hash' | 'pathname' | 'search' | 'assign' | 'replace'>;
  history: Pick<History, 'replaceState' | 'state'>;
  storage?: Storage;
  document: Pick<Document, 'visibilityState' | 'addEventListener'>;
  fetch?: typeof fetch;
  xhr?: () => XMLHttpRequest;
  now: () => number;
};

export type SessionOptions = { register: string; portal: PortalId; host?: SessionHost };

/** Share of a token's life after which it is renewed. */
const renewAt = 0.8;

/**
 * The session of one portal with one register: who is signed in, and the API that speaks for them.
 * The token lives in memory only. Each change of `state`, `identity` or `error` is told by a `change` event.
 */
export class Session extends EventTarget {
  readonly register: string;
  readonly portal: PortalId;
  readonly api: RegisterApi;
  /** The language that answers are asked in. */
  language = 'zh';

  #state: SessionState = 'unknown';
  #identity?: Identity;
  #error?: string;
  #grant?: { token: string; dueAt: number };
  #expiredToken?: string;
  #renewal?: Promise<boolean>;
  #timer?: ReturnType<typeof setTimeout>;
  #isStarted = false;
  #hasLeft = false;
  readonly #host: SessionHost;
  readonly #memory: SignInMemory;
  readonly #sessions: SessionApi;

  constructor({ register, portal, host = pageHost() }: SessionOptions) {
    super();
    this.register = register;
    this.portal = portal;
    this.#host = host;
    this.#memory = new SignInMemory(host.storage, `${portal}@${register}`);
    const transport = { register, fetch: host.fetch, xhr: host.xhr, language: () => this.language };
    this.#sessions = new SessionApi(transport);
    const authorization = { token: () => this.#currentToken(), renew: () => this.#renew() };
    this.api = new RegisterApi({ ...transport, authorization });
  }

  get state(): SessionState {
    return this.#state;
  }

  get identity(): Identity | undefined {
    return this.#identity;
  }

  /** The code of what went wrong at the last sign-in, until the next begins. */
  get error(): string | undefined {
    return this.#error;
  }

  /** Picks up a return from the sign-in, or passes it silently once where one was signed in before the page was loaded anew. */
  async start(): Promise<void> {
    if (this.#isStarted) return;
    this.#isStarted = true;
    const { code, error } = takeArrival(this.#host.location, this.#host.history);
    const departure = this.#memory.return();
    this.#host.document.addEventListener('visibilitychange', this.#onVisible);
    if (departure?.hash && (code ?? error)) this.#restoreHash(departure.hash);
    if (code !== undefined) return this.#swap(code, departure?.verifier);
    // The hint is taken out before anyone leaves: a sign-in that does not come back signed in must not be tried in a loop.
    const wasSignedIn = this.#memory.wasSignedIn;
    this.#memory.wasSignedIn = false;
    if (error === undefined && wasSignedIn) return this.#leave({ isSilent: true });
    // Nobody pressed anything: that the register knows the browser no more is no failure to be told.
    this.#move('signed-out', { error: departure?.isSilent ? undefined : error });
  }

  /** Leaves for the sign-in; the page is loaded anew on return. */
  signIn(): Promise<void> {
    return this.#leave({ isSilent: false });
  }

  /** Ends the register's session, then drops the token; without an answer the person stays signed in, and the call fails. */
  async signOut(): Promise<void> {
    // A token that ran out is sent as well: the register's own cookie may still stand, and has to go.
    const token = this.#grant?.token ?? this.#expiredToken;
    if (token !== undefined) {
      try {
        await this.#sessions.close(token);
      } catch (cause) {
        // A session the register no longer knows has ended already.
        if (!(cause instanceof ApiError && cause.status === 401)) throw cause;
      }
    }
    this.#drop();
    this.#expiredToken = undefined;
    this.#memory.wasSignedIn = false;
    this.#move('signed-out');
  }

  async #leave({ isSilent }: { isSilent: boolean }): Promise<void> {
    const { location } = this.#host;
    this.#move('signing-in');
    const { verifier, challenge } = await makeProofKey();
    if (!this.#memory.depart({ verifier, hash: location.hash, isSilent })) return this.#move('signed-out', { error: 'storage-forbidden' });
    const query = new URLSearchParams({ portal: this.portal, return_to: location.href.replace(/#.*$/, ''), challenge });
    if (isSilent) query.set('silent', '1');
    const address = `${this.register}/v1/sign-in?${query}`;
    // Silently: no entry of its own in the history, or going back would lead forward again.
    this.#hasLeft = true;
    if (isSilent) location.replace(address);
    else location.assign(address);
  }

  async #swap(code: string, verifier: string | undefined): Promise<void> {
    if (verifier === undefined) return this.#move('signed-out', { error: 'code-invalid' });
    this.#move('signing-in');
    try {
      this.#accept(await this.#sessions.open(code, verifier));
    } catch (cause) {
      this.#move('signed-out', { error: codeOf(cause) });
    }
  }

  #accept(grant: SessionGrant): void {
    const life = grant.expiresIn * 1000;
    this.#grant = { token: grant.token, dueAt: this.#host.now() + life * renewAt };
    this.#identity = grant.identity;
    this.#memory.wasSignedIn = true;
    this.#schedule(life * renewAt);
    this.#move('signed-in');
  }

  async #currentToken(): Promise<string | undefined> {
    if (this.#grant && this.#host.now() >= this.#grant.dueAt) await this.#renew();
    return this.#grant?.token;
  }

  /** Renews once for all who ask meanwhile; answers whether there is a new token. */
  #renew(): Promise<boolean> {
    this.#renewal ??= this.#renewOnce().finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  async #renewOnce(): Promise<boolean> {
    const token = this.#grant?.token;
    if (token === undefined) return false;
    try {
      const grant = await this.#sessions.renew(token);
      // Signed out while the renewal was on its way: what comes back is not wanted any more.
      if (this.#grant?.token !== token) return false;
      this.#accept(grant);
      return true;
    } catch (cause) {
      if (cause instanceof ApiError && cause.status === 401 && this.#grant?.token === token) {
        this.#expiredToken = token;
        this.#drop();
        this.#move('expired', { error: 'session-expired' });
      } else {
        // Offline or the register is busy: the token may still hold, the next call or a later turn tries again.
        this.#schedule(10_000);
      }
      return false;
    }
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onVisible, delay);
  }

  /** A hidden page lets its token run out rather than keep a session alive that nobody looks at. */
  readonly #onVisible = (): void => {
    if (this.#host.document.visibilityState !== 'visible') return;
    // Back from the sign-in by the browser's own button: the page is as it was left, and nobody is on the way any more.
    if (this.#hasLeft) this.#stay();
    if (this.#grant !== undefined && this.#host.now() >= this.#grant.dueAt) void this.#renew();
  };

  #drop(): void {
    clearTimeout(this.#timer);
    this.#grant = undefined;
    this.#identity = undefined;
  }

  #stay(): void {
    this.#hasLeft = false;
    if (this.#state === 'signing-in') this.#move('signed-out');
  }

  #restoreHash(hash: string): void {
    const { location, history } = this.#host;
    history.replaceState(history.state, '', location.pathname + location.search + hash);
  }

  #move(state: SessionState, { error }: { error?: string } = {}): void {
    this.#state = state;
    this.#error = error;
    this.dispatchEvent(new Event('change'));
  }
}

function pageHost(): SessionHost {
  return { location, history, storage: tabStorage(), document, now: () => Date.now() };
}

function tabStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    // A page in a sandbox or with storage switched off throws at the mere look.
    return undefined;
  }
}

function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'internal';
}
