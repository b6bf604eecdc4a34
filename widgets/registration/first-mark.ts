import type { RequestDetail } from '../session/types.ts';
import type { Arrival } from './flow.ts';

/** The first thing that the reviewer marked in a request that was returned; without a mark nobody is led anywhere. */
export function firstMark(request: RequestDetail | undefined): Arrival {
  const { fields = [], files = [] } = request?.returned ?? {};
  const path = fields[0] ?? (files[0] && `/files/${files[0]}`);
  return path ? { path } : { isQuiet: true };
}
