import type { Language } from '../internal/texts.ts';
import type { RegisterApi } from '../session/api.ts';
import type { RequestDetail, RequestSummary } from '../session/types.ts';
import { markedLabels } from './marked-labels.ts';
import { isOpen } from './stations.ts';
import { progressTexts } from './texts.ts';

/** A request with what is shown beside it. */
export type Case = { request: RequestDetail; marked: string[] };

/** One's own applications: the latest and all that are open, each whole; the older ones by name. */
export async function loadCases(api: RegisterApi, language: Language, signal: AbortSignal): Promise<{ cases: Case[]; older: RequestSummary[] }> {
  const requests = (await api.requests({ signal })).filter(({ status }) => status !== 'discarded');
  const shown = requests.filter((request, index) => index === 0 || isOpen(request.status));
  const details = await Promise.all(shown.map(({ id }) => api.request(id, { signal })));
  // Labels are fetched in the language to be shown, whose texts must be there first.
  await progressTexts.load(language);
  const cases = await Promise.all(details.map(async (request) => ({ request, marked: await markedOf(request, language) })));
  return { cases, older: requests.filter((request) => !shown.includes(request)) };
}

async function markedOf({ status, returned }: RequestDetail, language: Language): Promise<string[]> {
  return status === 'returned' && returned ? markedLabels(returned, language) : [];
}
