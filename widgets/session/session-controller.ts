import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { sessionContext } from './context.ts';
import type { Session } from './session.ts';

/** Gives an element the session of the portal element around it, and an update with each change of it. */
export class SessionController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #onChange: (session: Session) => void;
  #session?: Session;

  /** `onChange` is called with a session that has come, and then with each change of it, before the host updates. */
  constructor(host: ReactiveElement, onChange: (session: Session) => void = () => undefined) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
    new ContextConsumer(host, { context: sessionContext, subscribe: true, callback: (session) => this.#take(session) });
  }

  /** The session; absent outside any portal element, which the element should then say. */
  get value(): Session | undefined {
    return this.#session;
  }

  hostConnected(): void {
    this.#session?.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#session?.removeEventListener('change', this.#changed);
  }

  #take(session: Session | undefined): void {
    if (session === this.#session) return;
    this.#session?.removeEventListener('change', this.#changed);
    this.#session = session;
    session?.addEventListener('change', this.#changed);
    this.#changed();
  }

  readonly #changed = (): void => {
    if (this.#session) this.#onChange(this.#session);
    this.#host.requestUpdate();
  };
}
