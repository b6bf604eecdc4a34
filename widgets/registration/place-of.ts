import type { RequestDetail } from '../session/types.ts';
import { firstMark } from './first-mark.ts';
import type { Arrival } from './flow.ts';
import { placeFrom, stepOfPath, type StepId } from './steps.ts';

/**
 * Where a person goes on with a request: at the stored place, to the very field. A request just taken up for mending has none
 * and begins at its first mark; one that was withdrawn was whole, and begins at the summary.
 */
export function placeOf(request: RequestDetail | undefined, stored: string | undefined): { step: StepId; arrival: Arrival } {
  const mark = firstMark(request);
  if (!stored && mark.path) return { step: stepOfPath(mark.path), arrival: mark };
  const { step, path } = placeFrom(stored ?? (request?.submittedAt && 'confirm'));
  return { step, arrival: path ? { path, isQuiet: true } : mark };
}
