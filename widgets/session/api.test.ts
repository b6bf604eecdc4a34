import { expect } from 'chai';
import { RegisterApi } from './api.ts';
import { ApiError } from './api-error.ts';
import { NetworkError } from './network-error.ts';
import { fakeHost, type FakeHost } from './testing/fake-host.ts';

function apiOn(host: FakeHost): RegisterApi {
  const authorization = { token: () => Promise.resolve('token-1'), renew: () => Promise.resolve(false) };
  return new RegisterApi({ register: 'https://register.example', fetch: host.fetch, xhr: host.xhr, language: () => 'en', authorization });
}

const detail = { id: 'r1', edition: 3 };

describe('RegisterApi', () => {
  it('sends token and language, never cookies', async () => {
    const host = fakeHost({});
    host.answer('GET /v1/requests/r1', 200, detail);
    await apiOn(host).request('r1');
    expect(host.calls[0]?.headers).to.include({ Authorization: 'Bearer token-1', 'Accept-Language': 'en' });
    expect(host.calls[0]?.init.credentials).to.equal('omit');
  });

  it('sends no token with public calls', async () => {
    const host = fakeHost({});
    host.answer('GET /v1/bureaus?region=330203', 200, { candidates: [] });
    expect(await apiOn(host).bureaus('330203')).to.deep.equal([]);
    expect(host.calls[0]?.headers).not.to.have.property('Authorization');
  });

  it('answers no employer where the directory knows none, and fails where it does not answer', async () => {
    const host = fakeHost({});
    host.answer('GET /v1/employers/91330200MA21009620', 200, { code: '91330200MA21009620', name: '宁波甬江财务有限公司' });
    host.answer('GET /v1/employers/91350100M000100Y43', 404, { code: 'employer-not-found' });
    host.answer('GET /v1/employers/144060010', 503, { code: 'employer-directory-unavailable' });
    expect((await apiOn(host).employer('91330200MA21009620'))?.name).to.equal('宁波甬江财务有限公司');
    expect(await apiOn(host).employer('91350100M000100Y43')).to.equal(null);
    expect(await apiOn(host).employer('144060010').catch((cause: unknown) => cause)).to.be.instanceOf(ApiError);
  });

  it('fetches what is published from the register only, whatever address it is given', async () => {
    const host = fakeHost({});
    host.answer('GET /v1/evidence-kinds/startWorkProof/sample?v=3', 200, {});
    await apiOn(host).published('https://elsewhere.example/v1/evidence-kinds/startWorkProof/sample?v=3');
    expect(host.calls[0]?.line).to.equal('GET /v1/evidence-kinds/startWorkProof/sample?v=3');
    expect(host.calls[0]?.headers).not.to.have.property('Authorization');
  });

  it('saves with the edition the answers were made from', async () => {
    const host = fakeHost({});
    host.answer('PATCH /v1/requests/r1', 200, detail);
    await apiOn(host).save('r1', { edition: 2, answers: { basic: { email: 'a@' } }, step: 'basic' });
    expect(host.calls[0]?.body).to.deep.equal({ edition: 2, answers: { basic: { email: 'a@' } }, step: 'basic' });
  });

  it('submits with the tick', async () => {
    const host = fakeHost({});
    host.answer('POST /v1/requests/r1/submit', 200, detail);
    await apiOn(host).submit('r1', 3);
    expect(host.calls[0]?.body).to.deep.equal({ edition: 3, isConfirmed: true });
  });

  it('gives the newer request with an edition conflict', async () => {
    const host = fakeHost({});
    host.answer('PATCH /v1/requests/r1', 409, { code: 'edition-conflict', errors: [], request: { id: 'r1', edition: 7 } });
    const refusal = await apiOn(host).save('r1', { edition: 2, answers: {} }).catch((cause: unknown) => cause);
    expect(refusal).to.be.instanceOf(ApiError);
    expect(refusal).to.deep.include({ status: 409, code: 'edition-conflict', request: { id: 'r1', edition: 7 } });
  });

  it('gives the findings of a refusal', async () => {
    const host = fakeHost({});
    const errors = [{ path: '/basic/email', code: 'email-form', params: {} }];
    host.answer('POST /v1/requests/r1/submit', 422, { code: 'form-invalid', errors });
    const refusal = await apiOn(host).submit('r1', 3).catch((cause: unknown) => cause);
    expect(refusal).to.deep.include({ code: 'form-invalid', errors });
  });

  it('says network when there is no answer', async () => {
    const host = fakeHost({});
    host.isOffline = true;
    const failure = await apiOn(host).requests().catch((cause: unknown) => cause);
    expect(failure).to.be.instanceOf(NetworkError);
  });

  it('does not take a proxy\'s page for an answer', async () => {
    const host = fakeHost({});
    host.fetch = () => Promise.resolve(new Response('<html>', { status: 200 }));
    const failure = await apiOn(host).requests().catch((cause: unknown) => cause);
    expect(failure).to.be.instanceOf(NetworkError);
  });

  it('gives a picture as an address of this page, fetched by a link without the token', async () => {
    const host = fakeHost({});
    const link = 'https://register.example/v1/file-links/f1.abc.def';
    host.answer('POST /v1/files/f1/link', 200, { url: link, expiresIn: 60 });
    const asked: { url: string; headers: HeadersInit }[] = [];
    const picture = () => new Response(new Blob([new Uint8Array([255, 216])], { type: 'image/jpeg' }));
    const answer = host.fetch as typeof fetch;
    host.fetch = async (input, init = {}) => {
      asked.push({ url: String(input), headers: init.headers ?? {} });
      return String(input) === link ? picture() : answer(input, init);
    };
    const url = await apiOn(host).fileUrl('f1');
    const blob = await (await fetch(url)).blob();
    URL.revokeObjectURL(url);
    expect([blob.size, blob.type]).to.deep.equal([2, 'image/jpeg']);
    expect(asked.map((one) => one.url)).to.deep.equal(['https://register.example/v1/files/f1/link', link]);
    expect(asked[0]?.headers).to.include({ Authorization: 'Bearer token-1' });
    expect(asked[1]?.headers).not.to.have.property('Authorization');
  });
});

describe('an upload', () => {
  it('tells how much has left and answers the request', async () => {
    const host = fakeHost({});
    const xhr = fakeXhr();
    host.xhr = () => xhr.object;
    const shares: number[] = [];
    const upload = apiOn(host).upload('r1', 'photo', 1, new Blob(['x']), { onProgress: (share) => shares.push(share) });
    await xhr.sent;
    xhr.progress(1, 4);
    xhr.finish(200, detail);
    expect(await upload).to.deep.equal(detail);
    expect(shares).to.deep.equal([0.25]);
    expect(xhr.opened).to.equal('PUT https://register.example/v1/requests/r1/files/photo/1');
    expect(xhr.headers).to.include({ 'Content-Type': 'image/jpeg', Authorization: 'Bearer token-1' });
  });

  it('ends at once when cancelled', async () => {
    const host = fakeHost({});
    const xhr = fakeXhr();
    host.xhr = () => xhr.object;
    const abort = new AbortController();
    const upload = apiOn(host).upload('r1', 'photo', 1, new Blob(['x']), { signal: abort.signal, onProgress: () => undefined });
    await xhr.sent;
    abort.abort();
    const failure = await upload.catch((cause: unknown) => cause);
    expect((failure as Error).name).to.equal('AbortError');
  });

  it('goes by fetch when nobody follows it', async () => {
    const host = fakeHost({});
    host.answer('PUT /v1/requests/r1/files/photo/1', 200, detail);
    await apiOn(host).upload('r1', 'photo', 1, new Blob(['x']));
    expect(host.calls[0]?.headers).to.include({ 'Content-Type': 'image/jpeg' });
  });
});

/** An XMLHttpRequest that a test moves by hand. */
function fakeXhr() {
  let markSent: () => void = () => undefined;
  const sent = new Promise<void>((resolve) => (markSent = resolve));
  const headers: { [name: string]: string } = {};
  const object = {
    upload: {} as XMLHttpRequestUpload,
    status: 0,
    responseText: '',
    open: (method: string, url: string) => void (fake.opened = `${method} ${url}`),
    setRequestHeader: (name: string, value: string) => void (headers[name] = value),
    getResponseHeader: () => 'application/json',
    send: () => markSent(),
    abort: () => (object as unknown as XMLHttpRequest).onabort?.(new ProgressEvent('abort')),
  };
  const xhr = object as unknown as XMLHttpRequest;
  const fake = {
    object: xhr,
    sent,
    headers,
    opened: '',
    progress: (loaded: number, total: number) =>
      xhr.upload.onprogress?.call(xhr, new ProgressEvent('progress', { lengthComputable: true, loaded, total })),
    finish: (status: number, body: unknown) => {
      Object.assign(object, { status, responseText: JSON.stringify(body) });
      xhr.onload?.(new ProgressEvent('load'));
    },
  };
  return fake;
}
