import type { ReactiveElement } from 'lit';
import type { Language } from '../internal/texts.ts';
import type { RequestDetail } from '../session/types.ts';
import type { Draft } from './draft.ts';
import type { Links } from './flow.ts';

/** What stands in the widget: an invitation, the steps, the receipt, or the way of a request that is under way. */
export type View = 'invitation' | 'loading' | 'steps' | 'receipt' | 'progress' | 'registered' | 'failed';

/** What a course asks of the element that draws it. */
export type CourseHost = {
  element: ReactiveElement & { readonly language: Language };
  links: () => Links;
  announce: (text: string) => void;
  /** Called when the draft has come to another state. */
  draftMoved: (draft: Draft) => void;
  /** Called once the registration was handed in. */
  handedIn: (request: RequestDetail) => void;
};
