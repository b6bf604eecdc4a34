import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { ChangeFlow } from './change-flow.ts';
import { placeHref } from './place-href.ts';

/** Where this very section goes on in the other portal; nothing where no such portal is known. */
export function onwardHref({ links, record }: ChangeFlow, section: SectionId): string | undefined {
  return links.otherPortal && placeHref(links.otherPortal, { register: record.register, section });
}
