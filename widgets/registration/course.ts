import { loadCallSentences, type Explain } from '../form/sentences.ts';
import { ApiError } from '../session/api-error.ts';
import { SessionController } from '../session/session-controller.ts';
import type { Session } from '../session/session.ts';
import type { RequestDetail } from '../session/types.ts';
import type { CourseHost, View } from './course-host.ts';
import { Draft } from './draft.ts';
import { firstMark } from './first-mark.ts';
import type { Arrival, Flow } from './flow.ts';
import { LocalCopies } from './local-copy.ts';
import { makeFlow } from './make-flow.ts';
import { openCase } from './open-case.ts';
import { placeOf } from './place-of.ts';
import { seenOf } from './seen-of.ts';
import { loadStep } from './step-template.ts';
import { stepIds, stepOfPath, type StepId } from './steps.ts';
import { uploadPort } from './upload-port.ts';
import { whileConnected } from './while-connected.ts';

/** The course of a registration, from the sign-in to the receipt: where it is, and what is filled in. */
export class Course {
  view: View = 'loading';
  step: StepId = 'notice';
  furthest = 0;
  /** Steps that were found to lack something, by themselves when they were left or by the summary. */
  readonly lacking = new Set<StepId>();
  request?: RequestDetail;
  /** Why nothing can be shown; empty: the register could not be reached. */
  failure: { code: string; params?: ApiError['params'] } = { code: '' };
  draft?: Draft;
  arrival: Arrival = {};
  /** Raised each time a step is come to: what is drawn then is drawn anew. */
  visit = 0;
  explain?: Explain;
  readonly #host: CourseHost;
  readonly #session: SessionController;
  readonly #copies = new LocalCopies();
  readonly #uploads = uploadPort({ session: () => this.session as Session, draft: () => this.draft, language: () => this.#host.element.language });
  #flow?: Flow;
  #known?: Pick<Draft, 'state' | 'request' | 'answers'>;
  #wasSignedIn = false;

  constructor(host: CourseHost) {
    this.#host = host;
    this.#session = new SessionController(host.element, (session) => this.#onSession(session));
    whileConnected(host.element, { back: () => void this.draft?.flush(), gone: () => this.draft?.stop() });
  }

  get session(): Session | undefined {
    return this.#session.value;
  }

  /** What the steps are given; another object only when they are to be drawn anew, which what is typed in them is no reason for. */
  get flow(): Flow {
    const { draft } = this;
    return (this.#flow ??= makeFlow({
      host: this.#host,
      session: this.session as Session,
      draft,
      uploads: this.#uploads,
      go: (step, arrival) => this.go(step, arrival),
      lacks: (step, isLacking) => {
        if (this.lacking.has(step) === isLacking) return;
        this.lacking[isLacking ? 'add' : 'delete'](step);
        this.#host.element.requestUpdate();
      },
      begin: (noticeVersion) => this.#begin(noticeVersion),
      submitted: (request) => void this.#submitted(request),
    }));
  }

  /** Has the steps drawn anew with whatever else they are given, such as the pages around. */
  refresh(): void {
    this.#flow = undefined;
  }

  /** Shows what the person's registration is at. */
  async open(): Promise<void> {
    const { session } = this;
    if (!session) return;
    this.#turn('loading');
    try {
      await this.#show(await openCase(session.api, () => void loadStep('basic').catch(() => undefined)));
    } catch (cause) {
      await this.#fail(cause);
    }
  }

  go(step: StepId, arrival: Arrival = {}): void {
    if (step !== 'notice') this.draft?.setStep(step);
    void this.draft?.flush();
    void this.#arrive(step, arrival);
  }

  /** 去修改 or 继续填写 in the progress: a returned request becomes a draft again, a draft is taken up. */
  async mend(): Promise<void> {
    const { session } = this;
    if (!session) return;
    try {
      const request = await openCase(session.api);
      const opened = request?.status === 'returned' ? await session.api.mend(request.id) : request;
      const mark = firstMark(opened);
      await this.#show(opened);
      if (mark.path) this.go(stepOfPath(mark.path), mark);
    } catch (cause) {
      await this.#fail(cause);
    }
  }

  /** Ends a conflict with what was saved elsewhere. */
  async settle(keep: 'theirs' | 'mine'): Promise<void> {
    await this.draft?.settle(keep);
    // The fields are drawn anew, so that none keeps what was typed before.
    this.visit++;
    this.#renew();
  }

  #onSession(session: Session): void {
    this.#renew();
    if (session.state === 'signed-in') {
      // A renewed session is told of like a new one; only a new one opens anything.
      if (this.#wasSignedIn) void this.draft?.flush();
      else void this.open();
      this.#wasSignedIn = true;
      return;
    }
    if (session.state === 'signed-out' && this.#wasSignedIn) {
      // Who signs out leaves nothing behind, neither on the page nor on the device.
      this.#wasSignedIn = false;
      this.#forget();
      this.#copies.clear();
    }
    if (session.state === 'signed-out' && session.error) void this.#loadSentences();
    // An expired session leaves what stands there as it is; all else starts at the invitation, but for who is just coming back from the sign-in.
    if (this.#wasSignedIn && this.view !== 'loading') return;
    this.#wasSignedIn = false;
    this.view = session.state === 'unknown' || (session.state === 'signing-in' && this.view === 'loading') ? 'loading' : 'invitation';
  }

  /** Shows what a request is at: its steps while it is a draft, its way afterwards. */
  async #show(request: RequestDetail | undefined): Promise<void> {
    this.request = request;
    if (request && request.status !== 'draft') {
      const isApproved = request.status === 'approved';
      await Promise.all([import('../progress/define.ts'), isApproved && this.#loadSentences()]);
      this.failure = { code: 'already-registered' };
      return this.#turn(isApproved ? 'registered' : 'progress');
    }
    // A draft of the other portal is taken up here once this portal's notice was read.
    const isHere = request?.portal === this.session?.portal;
    if (request && isHere) this.#take(request);
    const { step, arrival } = isHere ? placeOf(request, this.draft?.step) : { step: 'notice' as const, arrival: { isQuiet: true } };
    this.furthest = !request || !isHere ? 0 : request.submittedAt ? stepIds.length - 1 : stepIds.indexOf(step);
    await this.#arrive(step, arrival);
    this.#turn('steps');
  }

  #take(request: RequestDetail): void {
    const { api } = this.session as Session;
    this.lacking.clear();
    this.draft?.stop();
    this.draft = new Draft({ api, request, copies: this.#copies, onChange: () => this.#draftChanged() });
    this.#renew();
  }

  #draftChanged(): void {
    const { draft } = this;
    if (!draft) return;
    const { state, request, answers } = draft;
    const { state: before, request: last, answers: typed } = this.#known ?? {};
    this.#known = { state, request, answers };
    // An answer that was typed stands where it was typed, also once it is saved; it alone draws nothing anew.
    const isOther = request.misfits !== undefined || (request !== last && (answers !== typed || seenOf(request) !== seenOf(last)));
    if (isOther) this.#flow = undefined;
    if (!isOther && (state === before || (before === 'waiting' && state === 'saving'))) return;
    this.#host.draftMoved(draft);
    if (state === 'refused') void this.#loadSentences();
    this.#host.element.requestUpdate();
  }

  async #begin(noticeVersion: number): Promise<void> {
    const session = this.session as Session;
    try {
      this.#take(await session.api.openRegistration(session.portal, noticeVersion));
      const { step, arrival } = placeOf(this.draft?.request, this.draft?.step);
      this.go(step, arrival.path ? arrival : {});
    } catch (cause) {
      await this.#fail(cause);
    }
  }

  async #arrive(step: StepId, arrival: Arrival): Promise<void> {
    const { element } = this.#host;
    try {
      await loadStep(step);
    } catch {
      this.failure = { code: '' };
      return this.#turn('failed');
    }
    this.arrival = arrival;
    this.visit++;
    this.step = step;
    this.furthest = Math.max(this.furthest, stepIds.indexOf(step));
    this.#renew();
    if (!arrival.isQuiet) {
      await element.updateComplete;
      if (element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: 'start' });
    }
  }

  async #submitted(request: RequestDetail): Promise<void> {
    await Promise.all([import('./receipt.define.ts'), import('../progress/define.ts')]);
    this.#forget();
    this.request = request;
    this.#turn('receipt');
    this.#host.handedIn(request);
  }

  async #fail(cause: unknown): Promise<void> {
    await this.#loadSentences();
    const { code = '', params = undefined } = cause instanceof ApiError ? cause : {};
    if (code === 'session-expired') return;
    this.failure = { code, params };
    this.#turn(code === 'already-registered' || code === 'registered-elsewhere' ? 'registered' : 'failed');
  }

  async #loadSentences(): Promise<void> {
    this.explain ??= await loadCallSentences(this.#host.element.language);
    this.#host.element.requestUpdate();
  }

  #forget(): void {
    this.draft?.stop();
    this.draft = undefined;
    this.#uploads.release();
    this.request = undefined;
    this.furthest = 0;
    this.step = 'notice';
  }

  #turn(view: View): void {
    this.view = view;
    this.#renew();
  }

  #renew(): void {
    this.#flow = undefined;
    this.#host.element.requestUpdate();
  }
}
