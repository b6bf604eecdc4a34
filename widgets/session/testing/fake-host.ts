import type { SessionHost } from '../session.ts';
import type { SessionGrant } from '../types.ts';

/** One call a fake register has seen. */
export type SeenCall = { line: string; headers: { [name: string]: string }; body: unknown; init: RequestInit };

export type FakeHost = SessionHost & {
  memory: MemoryStorage;
  time: number;
  isOffline: boolean;
  calls: SeenCall[];
  assigned: string[];
  replaced: string[];
  log: string[];
  /** Queues an answer; the last one queued for a line goes on being given. */
  answer: (line: string, status: number, body?: unknown) => void;
  show: (state: DocumentVisibilityState) => void;
};

/** Gives a page and a register that a session's test moves by hand. */
export function fakeHost({ url = 'https://portal.example/kj', hash = '' }: { url?: string; hash?: string }): FakeHost {
  const answers = new Map<string, { status: number; body?: unknown }[]>();
  const onVisible: (() => void)[] = [];
  const address = new URL(url + hash);
  const document = {
    visibilityState: 'visible' as DocumentVisibilityState,
    addEventListener: (_type: string, listener: () => void) => void onVisible.push(listener),
  };
  const memory = new MemoryStorage();
  const host: FakeHost = {
    memory,
    storage: memory,
    time: 1_000_000,
    isOffline: false,
    calls: [],
    assigned: [],
    replaced: [],
    log: [],
    location: {
      get href() {
        return address.href;
      },
      get hash() {
        return address.hash;
      },
      pathname: address.pathname,
      search: address.search,
      assign: (to: string | URL) => void host.assigned.push(String(to)),
      replace: (to: string | URL) => void host.replaced.push(String(to)),
    },
    history: {
      state: null,
      replaceState: (_state: unknown, _title: string, to?: string | URL | null) => {
        host.log.push(`replaceState ${to}`);
        address.href = new URL(String(to), address).href;
      },
    },
    document: document as unknown as SessionHost['document'],
    now: () => host.time,
    fetch: async (input, init = {}) => {
      const { pathname, search } = new URL(String(input));
      const line = `${init.method ?? 'GET'} ${pathname}${search}`;
      const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : init.body;
      host.calls.push({ line, headers: init.headers as { [name: string]: string }, body, init });
      if (host.isOffline) throw new TypeError('Failed to fetch');
      const queue = answers.get(line) ?? [];
      const answer = queue.length > 1 ? queue.shift() : queue[0];
      if (!answer) throw new Error(`fake register: no answer stands ready for ${line}`);
      const text = answer.body === undefined ? null : JSON.stringify(answer.body);
      return new Response(text, { status: answer.status, headers: { 'Content-Type': 'application/json' } });
    },
    answer: (line, status, body) => void answers.set(line, [...(answers.get(line) ?? []), { status, body }]),
    show: (state) => {
      document.visibilityState = state;
      for (const listener of onVisible) listener();
    },
  };
  return host;
}

/** What the register answers when a session opens; the number is invented, valid by checksum. */
export function fakeGrant(overrides: Partial<SessionGrant> = {}): SessionGrant {
  const identity = { name: '陈静', idType: 'residentId', idNumber: '330203199001011025', mobile: '138****8000' };
  return { token: 'token-1', expiresIn: 600, identity, ...overrides };
}

/** The S256 challenge of a verifier. */
export async function sha256(verifier: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  return btoa(String.fromCharCode(...digest)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}

/** A tab's storage for one test. */
export class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  [name: string]: unknown;

  get length(): number {
    return this.#items.size;
  }

  entries(): [string, string][] {
    return [...this.#items];
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#items.set(key, value);
  }

  removeItem(key: string): void {
    this.#items.delete(key);
  }

  clear(): void {
    this.#items.clear();
  }
}
