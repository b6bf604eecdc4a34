import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts';

/** The steps of a registration, in their order. */
export const stepIds = ['notice', ...sectionIds, 'files', 'confirm'] as const;

export type StepId = (typeof stepIds)[number];

/** The step that a stored name means; the first that asks for something if it means none. */
function stepFrom(name: string | undefined): StepId {
  return stepIds.find((step) => step === name && step !== 'notice') ?? 'basic';
}

/** What a stored place means: `workplace-employerName` is a field of a step, `files-currentWorkProof` a paper, `workplace` a step alone. */
export function placeFrom(name = ''): { step: StepId; path?: string } {
  const [first, id] = name.split('-');
  const step = stepFrom(first);
  if (!id || step !== first) return { step };
  return { step, path: id === 'photo' ? '/files/photo' : `/${step}/${id}` };
}

/** The step where a finding is mended. */
export function stepOfPath(path: string): StepId {
  if (path === '/files/photo') return 'basic';
  const [, place = ''] = path.split('/');
  return place === 'files' ? 'files' : stepFrom(place);
}
