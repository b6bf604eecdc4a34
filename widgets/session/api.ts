import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import { ApiError } from './api-error.ts';
import { Transport, type TransportOptions } from './transport.ts';
import type {
  Answers,
  Bureau,
  ChangePreview,
  EducationYear,
  EvidenceKind,
  HistoryDetail,
  HistoryEntry,
  Notice,
  NoticeKind,
  PortalId,
  RegisterId,
  RegisterRecord,
  RequestDetail,
  RequestSummary,
  Tips,
} from './types.ts';

/** What a save sends; `edition` is the one the answers were made from. */
export type Save = { edition: number; answers: Answers; step?: string };

/** Which section of which record a change is of, and where it is made. */
export type OpenChange = { register: RegisterId; section: SectionId; portal: PortalId; noticeVersion: Notice['version'] };

/** How a call can be ended early. */
export type CallOptions = { signal?: AbortSignal };

/** How an upload can be ended early and followed; `onProgress` gets 0 to 1. */
export type UploadOptions = CallOptions & { onProgress?: (share: number) => void };

/** The applicants' API of one register, a method a call; refusals are `ApiError`, silence is `NetworkError`. */
export class RegisterApi {
  readonly register: string;
  readonly #transport: Transport;

  constructor(options: TransportOptions) {
    this.register = options.register;
    this.#transport = new Transport(options);
  }

  notice(portal: PortalId, kind: NoticeKind, options?: CallOptions): Promise<Notice> {
    return this.#transport.json({ path: `/v1/notices/${portal}/${kind}`, isPublic: true, ...options });
  }

  /** The published advice, which comes with the notice; none where it cannot be had: no step waits for it in vain. */
  tips(portal: PortalId, kind: NoticeKind): Promise<Tips> {
    return this.notice(portal, kind).then(({ tips = {} }) => tips, () => ({}));
  }

  async bureaus(region: string, options?: CallOptions): Promise<Bureau[]> {
    const path = `/v1/bureaus?region=${encodeURIComponent(region)}`;
    const answer = await this.#transport.json<{ candidates: Bureau[] }>({ path, isPublic: true, ...options });
    return answer.candidates;
  }

  /** The employer of a code, as a directory has it; null if it knows none. */
  async employer(code: string, options?: CallOptions): Promise<{ name: string } | null> {
    try {
      return await this.#transport.json<{ name: string }>({ path: `/v1/employers/${encodeURIComponent(code)}`, ...options });
    } catch (cause) {
      if (cause instanceof ApiError && cause.code === 'employer-not-found') return null;
      throw cause;
    }
  }

  async evidenceKinds(options?: CallOptions): Promise<EvidenceKind[]> {
    const answer = await this.#transport.json<{ kinds: EvidenceKind[] }>({ path: '/v1/evidence-kinds', isPublic: true, ...options });
    return answer.kinds;
  }

  /** A picture that the register publishes, by the address it gave for it; nothing is fetched from anywhere else. */
  async published(address: string, options?: CallOptions): Promise<Blob> {
    const { pathname, search } = new URL(address);
    return (await this.#transport.send({ path: pathname + search, isPublic: true, ...options })).blob();
  }

  /** One piece of the list of regions: `index` for the cities, a city's code for what lies in it; either with `.en` for English names. */
  regions<T>(piece: string, options?: CallOptions): Promise<T> {
    return this.#transport.json({ path: `/widgets/regions/${encodeURIComponent(piece)}.json`, isPublic: true, ...options });
  }

  async requests(options?: CallOptions): Promise<RequestSummary[]> {
    const answer = await this.#transport.json<{ requests: RequestSummary[] }>({ path: '/v1/requests', ...options });
    return answer.requests;
  }

  /** Opens a draft, or answers the one already open. */
  openRegistration(portal: PortalId, noticeVersion: Notice['version']): Promise<RequestDetail> {
    return this.#transport.json({ method: 'POST', path: '/v1/registrations', body: { portal, noticeVersion } });
  }

  request(id: string, options?: CallOptions): Promise<RequestDetail> {
    return this.#transport.json({ path: pathOf(id), ...options });
  }

  /** Saves answers; a save made from an older edition is refused with `edition-conflict` and the newer `request`. */
  save(id: string, body: Save, options?: CallOptions): Promise<RequestDetail> {
    return this.#transport.json({ method: 'PATCH', path: pathOf(id), body, ...options });
  }

  /** Uploads one page of a paper, in place of what stood there. */
  upload(id: string, kind: string, page: number, blob: Blob, options?: UploadOptions): Promise<RequestDetail> {
    const file = blob.type === 'image/jpeg' ? blob : new Blob([blob], { type: 'image/jpeg' });
    return this.#transport.json({ method: 'PUT', path: filePath(id, kind, page), file, ...options });
  }

  removeFile(id: string, kind: string, page: number): Promise<RequestDetail> {
    return this.#transport.json({ method: 'DELETE', path: filePath(id, kind, page) });
  }

  /** An address of the picture for this page only; the caller revokes it (`URL.revokeObjectURL`). */
  async fileUrl(id: string, options?: CallOptions): Promise<string> {
    return URL.createObjectURL(await this.file(id, options));
  }

  /** The picture of an uploaded page, by a link that holds for a minute: the token itself goes with no picture. */
  async file(id: string, options?: CallOptions): Promise<Blob> {
    const { url } = await this.#transport.json<{ url: string }>({ method: 'POST', path: `/v1/files/${encodeURIComponent(id)}/link`, ...options });
    return this.published(url, options);
  }

  /** Submits; again with the same edition answers the same. */
  /** Hands a draft in; `isEducationDeclared`, of a move between registers: no continuing education is under way. */
  submit(id: string, edition: number, { isEducationDeclared = false } = {}): Promise<RequestDetail> {
    return this.#transport.json({ method: 'POST', path: `${pathOf(id)}/submit`, body: { edition, isConfirmed: true, ...(isEducationDeclared && { isEducationDeclared }) } });
  }

  withdraw(id: string): Promise<RequestDetail> {
    return this.#step(id, 'withdraw');
  }

  mend(id: string): Promise<RequestDetail> {
    return this.#step(id, 'mend');
  }

  cancel(id: string): Promise<RequestDetail> {
    return this.#step(id, 'cancel');
  }

  discard(id: string): Promise<RequestDetail> {
    return this.#step(id, 'discard');
  }

  record(register: RegisterId, options?: CallOptions): Promise<RegisterRecord> {
    return this.#transport.json({ path: `/v1/records/${register}`, ...options });
  }

  /** Past submissions, newest first, of both registers where the person moved. */
  async history(register: RegisterId, options?: CallOptions): Promise<HistoryEntry[]> {
    const answer = await this.#transport.json<{ entries: HistoryEntry[] }>({ path: `/v1/records/${register}/history`, ...options });
    return answer.entries;
  }

  historyDetail(register: RegisterId, id: string, options?: CallOptions): Promise<HistoryDetail> {
    return this.#transport.json({ path: `/v1/records/${register}/history/${encodeURIComponent(id)}`, ...options });
  }

  /** Continuing education of this year and the two before, newest first. */
  async education(register: RegisterId, options?: CallOptions): Promise<EducationYear[]> {
    const answer = await this.#transport.json<{ years: EducationYear[] }>({ path: `/v1/records/${register}/education`, ...options });
    return answer.years;
  }

  /** Opens the draft of a section's change, or answers the one made before. */
  openChange(change: OpenChange): Promise<RequestDetail> {
    return this.#transport.json({ method: 'POST', path: '/v1/changes', body: change });
  }

  /** What the change is as saved, with `answers` put over it; nothing is saved. */
  preview(id: string, answers: Answers = {}): Promise<ChangePreview> {
    return this.#transport.json({ method: 'POST', path: `${pathOf(id)}/preview`, body: { answers } });
  }

  /** Takes note of an approval. */
  acknowledge(id: string): Promise<RequestDetail> {
    return this.#step(id, 'acknowledge');
  }

  #step(id: string, step: 'withdraw' | 'mend' | 'cancel' | 'discard' | 'acknowledge'): Promise<RequestDetail> {
    return this.#transport.json({ method: 'POST', path: `${pathOf(id)}/${step}` });
  }
}

function pathOf(id: string): string {
  return `/v1/requests/${encodeURIComponent(id)}`;
}

function filePath(id: string, kind: string, page: number): string {
  return `${pathOf(id)}/files/${encodeURIComponent(kind)}/${page}`;
}
