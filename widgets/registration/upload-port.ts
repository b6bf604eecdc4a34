import { FileProblem } from '../controls/files/file-problem.ts';
import type { UploadPort } from '../controls/upload/upload.ts';
import { loadCallSentences } from '../form/sentences.ts';
import type { Language } from '../internal/texts.ts';
import { ApiError } from '../session/api-error.ts';
import type { Session } from '../session/session.ts';
import type { FileInfo } from '../session/types.ts';
import type { Draft } from './draft.ts';

type Options = { session: () => Session; draft: () => Draft | undefined; language: () => Language };

/** What the files of a registration or a change ask of uploads besides. */
export type RegistrationPort = Required<UploadPort> & {
  /** Has one paper's pages serve another kind too, in place of what stood there. */
  copy: (pages: readonly FileInfo[], to: string) => Promise<void>;
  /** Frees the addresses given out. */
  release: () => void;
};

/** Sends files for the controls, which know no register; what the register refuses comes back as a `FileProblem`. */
export function uploadPort({ session, draft, language }: Options): RegistrationPort {
  const addresses = new Map<string, Promise<string>>();
  const keep = (key: string, fetch: () => Promise<Blob>): Promise<string> => {
    const known = addresses.get(key);
    if (known) return known;
    const address = fetch().then((picture) => URL.createObjectURL(picture));
    addresses.set(key, address);
    address.catch(() => addresses.delete(key));
    return address;
  };
  const current = (): Draft => {
    const found = draft();
    if (!found) throw new Error('uploadPort: an open draft was expected, there is none');
    return found;
  };
  return {
    async send(kind, page, file, options) {
      const open = current();
      // The list of papers follows from the answers: those typed just now have to be there first.
      await open.flush();
      try {
        open.adopt(await session().api.upload(open.request.id, kind, page, file, options));
      } catch (cause) {
        if (!(cause instanceof ApiError) || cause.status >= 500 || cause.status === 401 || cause.status === 429) throw cause;
        // Not only the picture may be refused: the request may have been submitted from elsewhere.
        await loadCallSentences(language());
        throw new FileProblem(problems(cause, kind));
      }
    },
    async remove(kind, page) {
      const open = current();
      open.adopt(await session().api.removeFile(open.request.id, kind, page));
    },
    address: (id) => keep(id, () => session().api.file(id)),
    sample: (address) => keep(address, () => session().api.published(address)),
    async copy(pages, to) {
      const open = current();
      await open.flush();
      const { api } = session();
      for (const { id, page } of pages) open.adopt(await api.upload(open.request.id, to, page, await api.file(id)));
      const left = open.request.files.filter(({ kind, page }) => kind === to && !pages.some((one) => one.page === page));
      for (const { page } of left) open.adopt(await api.removeFile(open.request.id, to, page));
    },
    release() {
      for (const address of addresses.values()) void address.then((url) => URL.revokeObjectURL(url), () => undefined);
      addresses.clear();
    },
  };
}

function problems({ errors, code, params }: ApiError, kind: string) {
  return errors.length > 0 ? errors : [{ path: `/files/${kind}`, code, params }];
}
