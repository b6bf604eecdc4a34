import type { RegisterApi } from '../session/api.ts';
import type { RequestDetail, RequestSummary } from '../session/types.ts';

const counted = ['draft', 'submitted', 'reviewing', 'returned', 'approved'];

/**
 * The registration that counts, whole: the one under way, else the newest that was approved; undefined if there is none.
 * `ahead` is called while a draft is on its way, since its steps will be needed.
 */
export async function openCase(api: Pick<RegisterApi, 'requests' | 'request'>, ahead?: () => void): Promise<RequestDetail | undefined> {
  const mine = (await api.requests()).filter(({ kind, status }) => kind === 'registration' && counted.includes(status));
  const found = mine.find(({ status }: RequestSummary) => status !== 'approved') ?? mine[0];
  if (found?.status === 'draft') ahead?.();
  return found && api.request(found.id);
}
