import { ApiError, type Refusal } from './api-error.ts';
import { NetworkError } from './network-error.ts';
import { sendByXhr } from './xhr.ts';

/** Who lends a call its token; the session is one, a test another. */
export type Authorization = {
  /** The token to send, renewed first when it is about to end. */
  token: () => Promise<string | undefined>;
  /** Asked after a 401; answers whether there is a new token to try again with. */
  renew: () => Promise<boolean>;
};

export type TransportOptions = {
  /** The register's origin, `https://register.example`. */
  register: string;
  authorization?: Authorization;
  /** The language of answers, `zh` or `en`. */
  language?: () => string;
  fetch?: typeof fetch;
  /** Makes the request of an upload that reports its progress. */
  xhr?: () => XMLHttpRequest;
};

export type Call = {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  path: string;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, in place of a body. */
  file?: Blob;
  signal?: AbortSignal;
  /** Public calls carry no token. */
  isPublic?: boolean;
  onProgress?: (share: number) => void;
};

/** Sends calls to one register: token, language, one retry after a 401, failures as `ApiError` or `NetworkError`. */
export class Transport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  async json<T>(call: Call): Promise<T> {
    const response = await this.send(call);
    if (response.status === 204) return undefined as T;
    try {
      return (await response.json()) as T;
    } catch (cause) {
      throw new NetworkError(cause);
    }
  }

  async send(call: Call): Promise<Response> {
    const { authorization } = this.#options;
    const isSigned = !call.isPublic && authorization !== undefined;
    let response = await this.#once(call, isSigned ? await authorization.token() : undefined);
    if (response.status === 401 && isSigned && (await authorization.renew())) {
      response = await this.#once(call, await authorization.token());
    }
    if (!response.ok) throw new ApiError(response.status, await refusalOf(response));
    return response;
  }

  async #once(call: Call, token: string | undefined): Promise<Response> {
    const { register, language, fetch: send = fetch, xhr } = this.#options;
    const headers: { [name: string]: string } = { Accept: 'application/json' };
    if (language) headers['Accept-Language'] = language();
    if (token) headers.Authorization = `Bearer ${token}`;
    const body = call.file ?? JSON.stringify(call.body);
    if (body) headers['Content-Type'] = call.file?.type ?? 'application/json';
    const url = register + call.path;
    const method = call.method ?? 'GET';
    const { signal, onProgress, isPublic } = call;
    try {
      if (onProgress && (xhr ?? typeof XMLHttpRequest !== 'undefined')) {
        return await sendByXhr({ url, method, headers, body, signal, onProgress, make: xhr });
      }
      // A portal must never lend its own cookies, nor the register set any from here.
      return await send(url, { method, headers, body, signal, credentials: 'omit', cache: isPublic ? 'default' : 'no-store' });
    } catch (cause) {
      if (signal?.aborted) throw cause;
      throw cause instanceof NetworkError ? cause : new NetworkError(cause);
    }
  }
}

async function refusalOf(response: Response): Promise<Refusal> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    // A proxy in between may answer with a page of its own; the status alone then says what happened.
    return {};
  }
}
