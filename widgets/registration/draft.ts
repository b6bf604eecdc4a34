import type { SectionId, Value } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { RegisterApi } from '../session/api.ts';
import { ApiError } from '../session/api-error.ts';
import type { Answers, RequestDetail } from '../session/types.ts';
import type { LocalCopies } from './local-copy.ts';

/**
 * `clean`: nothing changed since it was opened; `waiting`: changes wait for a pause; `offline`: kept on the device until
 * the register answers; `conflict`: somebody saved from elsewhere; `refused`: the register does not take it.
 */
export type DraftState = 'clean' | 'waiting' | 'saving' | 'saved' | 'offline' | 'conflict' | 'refused';

type Options = {
  api: Pick<RegisterApi, 'save'>;
  request: RequestDetail;
  copies: LocalCopies;
  /** Called after each change of state or answers. */
  onChange: () => void;
  now?: () => Date;
  /** Milliseconds of quiet before a save, and before another try after a failure. */
  pause?: number;
  retry?: number;
};

/** A request being filled in: its answers, saved by themselves, and never lost on the way. */
export class Draft {
  state: DraftState = 'clean';
  savedAt?: Date;
  /** The stable code of why the register does not take it. */
  code = '';
  request: RequestDetail;
  answers: Answers;
  /** The newer request, while in conflict. */
  newer?: RequestDetail;
  #changes: Answers = {};
  #step?: string;
  #isDirty = false;
  #timer?: ReturnType<typeof setTimeout>;
  #saving?: Promise<boolean>;
  readonly #options: Required<Options>;

  constructor(options: Options) {
    this.#options = { now: () => new Date(), pause: 1200, retry: 8000, ...options };
    this.request = options.request;
    this.answers = options.request.answers;
    this.#takeUp();
  }

  /** Where to go on. */
  get step(): string | undefined {
    return this.#step ?? this.request.step;
  }

  set(section: SectionId, field: string, value: Value): void {
    this.answers = { ...this.answers, [section]: { ...this.answers[section], [field]: value } };
    this.#changes = { ...this.#changes, [section]: { ...this.#changes[section], [field]: value } };
    this.#touch();
  }

  setStep(step: string): void {
    if (step === this.step) return;
    this.#step = step;
    this.#touch();
  }

  /** Remembers the very place where the person is: kept on the device, and sent along with whatever is saved next. */
  visit(place: string): void {
    if (place !== this.step) this.#moveTo(place);
  }

  /** Takes over what a call other than a save answered, an upload for instance. */
  adopt(request: RequestDetail): void {
    this.request = request;
    this.answers = merged(request.answers, this.#changes);
    this.#options.onChange();
  }

  /** Saves now what waits; answers whether the register has everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#saving) await this.#saving;
    if (!this.#isDirty) return true;
    if (this.state === 'conflict') return false;
    this.#saving = this.#save().finally(() => (this.#saving = undefined));
    const isSaved = await this.#saving;
    return isSaved && this.#isDirty && this.state === 'waiting' ? this.flush() : isSaved;
  }

  /** Ends a conflict: goes on with what was saved elsewhere, or puts what was typed here over it. */
  async settle(keep: 'theirs' | 'mine'): Promise<void> {
    if (!this.newer) return;
    this.request = this.newer;
    this.newer = undefined;
    if (keep === 'theirs') this.#forget();
    this.answers = merged(this.request.answers, this.#changes);
    this.state = keep === 'theirs' ? 'clean' : 'waiting';
    this.#options.onChange();
    await this.flush();
  }

  /** Stops saving; what waits stays on the device. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#options.copies.settle();
  }

  #takeUp(): void {
    const { copies, request } = this.#options;
    const copy = copies.read(request.id);
    if (!copy) return;
    // Nothing was typed here since: where the person went on elsewhere counts.
    if (copy.edition !== request.edition && Object.keys(copy.changes).length === 0) return copies.remove(request.id);
    this.#changes = copy.changes;
    this.#step = copy.step;
    this.#isDirty = true;
    if (copy.edition !== request.edition && differs(copy.changes, request.answers)) {
      this.newer = request;
      this.state = 'conflict';
      return;
    }
    this.answers = merged(request.answers, copy.changes);
    this.#schedule(0);
  }

  #moveTo(place: string): void {
    this.#step = place;
    this.#isDirty = true;
    this.#keep();
  }

  #touch(): void {
    this.#isDirty = true;
    this.#keep();
    if (this.state !== 'conflict') {
      this.state = this.state === 'offline' ? 'offline' : 'waiting';
      this.#schedule(this.#options.pause);
    }
    this.#options.onChange();
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  #keep(): void {
    const { copies, request } = this.#options;
    copies.write(request.id, { edition: this.request.edition, changes: this.#changes, ...(this.#step && { step: this.#step }) });
  }

  async #save(isAgain = false): Promise<boolean> {
    const { api, onChange, now } = this.#options;
    const sent = this.#changes;
    const step = this.step;
    const base = this.request;
    this.state = 'saving';
    onChange();
    try {
      const request = await api.save(base.id, { edition: base.edition, answers: sent, ...(step && { step }) });
      // What was typed while the save was on its way is still to be saved.
      const rest = this.#changes === sent ? {} : without(this.#changes, sent);
      this.request = request;
      this.#changes = rest;
      this.#isDirty = Object.keys(rest).length > 0;
      this.savedAt = now();
      this.state = this.#isDirty ? 'waiting' : 'saved';
      if (this.#isDirty) this.#keep();
      else this.#forget();
      // The person went on meanwhile: that place goes along with the next save.
      if (!this.#isDirty && this.step !== step) this.#moveTo(this.step as string);
      if (this.#isDirty && this.state === 'waiting') this.#schedule(this.#options.pause);
      onChange();
      return true;
    } catch (cause) {
      return this.#failed(cause, base, isAgain);
    }
  }

  async #failed(cause: unknown, base: RequestDetail, isAgain: boolean): Promise<boolean> {
    const { onChange, retry } = this.#options;
    if (cause instanceof ApiError && cause.code === 'edition-conflict' && cause.request) {
      // An upload raises the edition too: only answers that are not the ones this page knew are somebody's.
      const isOurs = same(cause.request.answers, base.answers) || same(cause.request.answers, this.request.answers);
      if (isOurs && !isAgain) {
        this.request = cause.request;
        return this.#save(true);
      }
      this.newer = cause.request;
      this.state = 'conflict';
    } else if (cause instanceof ApiError && cause.status < 500 && cause.status !== 429) {
      this.state = cause.status === 401 ? 'offline' : 'refused';
      this.code = cause.code;
    } else {
      this.state = 'offline';
      this.#schedule(retry);
    }
    this.#keep();
    onChange();
    return false;
  }

  #forget(): void {
    this.#changes = {};
    this.#isDirty = false;
    this.#options.copies.remove(this.#options.request.id);
  }
}

function merged(answers: Answers, changes: Answers): Answers {
  const result = { ...answers };
  for (const [section, values] of Object.entries(changes)) result[section as SectionId] = { ...answers[section as SectionId], ...values };
  return result;
}

/** The changes that were not among those sent. */
function without(changes: Answers, sent: Answers): Answers {
  const rest: Answers = {};
  for (const [section, values] of Object.entries(changes)) {
    const left = Object.entries(values).filter(([field, value]) => sent[section as SectionId]?.[field] !== value);
    if (left.length > 0) rest[section as SectionId] = Object.fromEntries(left);
  }
  return rest;
}

function differs(changes: Answers, answers: Answers): boolean {
  return Object.keys(without(changes, answers)).length > 0;
}

function same(one: Answers, other: Answers): boolean {
  return !differs(one, other) && !differs(other, one);
}
