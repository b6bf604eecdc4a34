import { Transport, type TransportOptions } from './transport.ts';
import type {
  Answers,
  Bureau,
  Notice,
  NoticeKind,
  PortalId,
  RegisterId,
  RegisterRecord,
  RequestDetail,
  RequestSummary,
} from './types.ts';

/** What a save sends; `edition` is the one the answers were made from. */
export type Save = { edition: number; answers: Answers; step?: string };

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

  async bureaus(region: string, options?: CallOptions): Promise<Bureau[]> {
    const path = `/v1/bureaus?region=${encodeURIComponent(region)}`;
    const answer = await this.#transport.json<{ candidates: Bureau[] }>({ path, isPublic: true, ...options });
    return answer.candidates;
  }

  /** One piece of the list of regions: `index` for the cities, a city's code for what lies in it. */
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
    const body = blob.type === 'image/jpeg' ? blob : new Blob([blob], { type: 'image/jpeg' });
    return this.#transport.json({ method: 'PUT', path: filePath(id, kind, page), body, ...options });
  }

  removeFile(id: string, kind: string, page: number): Promise<RequestDetail> {
    return this.#transport.json({ method: 'DELETE', path: filePath(id, kind, page) });
  }

  /** An address of the picture for this page only; the caller revokes it (`URL.revokeObjectURL`). */
  async fileUrl(id: string, options?: CallOptions): Promise<string> {
    const response = await this.#transport.send({ path: `/v1/files/${encodeURIComponent(id)}`, ...options });
    return URL.createObjectURL(await response.blob());
  }

  /** Submits; again with the same edition answers the same. */
  submit(id: string, edition: number): Promise<RequestDetail> {
    return this.#transport.json({ method: 'POST', path: `${pathOf(id)}/submit`, body: { edition, isConfirmed: true } });
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

  #step(id: string, step: 'withdraw' | 'mend' | 'cancel' | 'discard'): Promise<RequestDetail> {
    return this.#transport.json({ method: 'POST', path: `${pathOf(id)}/${step}` });
  }
}

function pathOf(id: string): string {
  return `/v1/requests/${encodeURIComponent(id)}`;
}

function filePath(id: string, kind: string, page: number): string {
  return `${pathOf(id)}/files/${encodeURIComponent(kind)}/${page}`;
}
