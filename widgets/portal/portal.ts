import { ContextProvider } from '@lit/context';
import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { languageOf } from '../internal/language.ts';
import { sessionContext } from '../session/context.ts';
import { ownOrigin } from '../session/own-origin.ts';
import type { Session, SessionState } from '../session/session.ts';
import { sharedSession } from '../session/shared-session.ts';
import type { Identity, PortalId } from '../session/types.ts';
import { AccountantSessionExpiredEvent } from './events/session-expired.ts';
import { AccountantSignedInEvent } from './events/signed-in.ts';
import { AccountantSignedOutEvent } from './events/signed-out.ts';

/**
 * @summary Gives the elements inside it one session with the register; several on a page share it.
 *
 * It draws nothing and changes no style of what it holds. Portals show and hide their own parts by its attribute:
 * `accountant-portal:not([signed-in]) .welcome { display: none }`.
 *
 * @slot - Whatever the page wants: widgets, a sign-in button, 欢迎回来 and 退出.
 * @event accountant-signed-in - Someone has signed in; `identity` says who.
 * @event accountant-signed-out - The person has signed out.
 * @event accountant-session-expired - The session has run out.
 */
export class AccountantPortal extends ReactiveElement {
  /** Which portal this page is, `ningbo` or `zhejiang`. */
  @property() portal: PortalId = 'ningbo';

  /** The register's origin; without it the one the script was loaded from. */
  @property() register?: string;

  /** Whether someone is signed in; read only. An attribute says so and no custom state, which older browsers lack. */
  @property({ type: Boolean, attribute: 'signed-in', reflect: true }) isSignedIn = false;

  readonly #provider = new ContextProvider(this, { context: sessionContext });
  #session?: Session;
  #lastState: SessionState = 'unknown';

  /** The session that the elements inside use; absent until the element stands in a page. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** Who is signed in. */
  get identity(): Identity | undefined {
    return this.#session?.identity;
  }

  /** Leaves for the sign-in and comes back to this page. */
  async signIn(): Promise<void> {
    await this.#session?.signIn();
  }

  /** Ends the session here and at the register; fails when the register does not answer. */
  async signOut(): Promise<void> {
    await this.#session?.signOut();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#attach();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session?.removeEventListener('change', this.#onChange);
    this.#session = undefined;
  }

  /** No shadow root: the page's own content stays where it is. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (changed.has('portal') || changed.has('register')) this.#attach();
  }

  #attach(): void {
    const session = sharedSession(originOf(this.register), this.portal);
    session.language = languageOf(this);
    if (session === this.#session) return;
    this.#session?.removeEventListener('change', this.#onChange);
    this.#session = session;
    session.addEventListener('change', this.#onChange);
    this.#provider.setValue(session);
    this.#lastState = 'unknown';
    this.#onChange();
  }

  readonly #onChange = (): void => {
    const { state = 'unknown', identity } = this.#session ?? {};
    this.isSignedIn = state === 'signed-in';
    const last = this.#lastState;
    this.#lastState = state;
    if (state === last) return;
    if (state === 'signed-in' && identity) this.dispatchEvent(new AccountantSignedInEvent(identity));
    if (state === 'expired') this.dispatchEvent(new AccountantSessionExpiredEvent());
    if (state === 'signed-out' && (last === 'signed-in' || last === 'expired')) this.dispatchEvent(new AccountantSignedOutEvent());
  };
}

function originOf(register: string | undefined): string {
  return register ? new URL(register, document.baseURI).origin : ownOrigin();
}

declare global {
  interface HTMLElementTagNameMap {
    'accountant-portal': AccountantPortal;
  }
}
