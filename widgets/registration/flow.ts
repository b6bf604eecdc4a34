import type { Finding, Form } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { Session } from '../session/session.ts';
import type { RequestDetail } from '../session/types.ts';
import type { Draft } from './draft.ts';
import type { StepId } from './steps.ts';
import type { RegistrationPort } from './upload-port.ts';

/** Where the pages around a registration are; what is absent is not offered. */
export type Links = { change?: string; progress?: string; otherPortal?: string; userCenter: string; hotline: string };

/** What a step is opened with beside the answers: a place to lead to, or what the register found wrong. */
export type Arrival = {
  path?: string;
  findings?: readonly Finding[];
  /** Nobody asked to come here: focus stays where it is. */
  isQuiet?: boolean;
};

/** What the steps share: the request being filled in, and the ways between them. */
export type Flow = {
  session: Session;
  draft?: Draft;
  /** Answers with what the sign-in states. */
  form: Form;
  links: Links;
  /** Today in China, `YYYY-MM-DD`. */
  today: string;
  uploads: RegistrationPort;
  announce: (text: string) => void;
  go: (step: StepId, arrival?: Arrival) => void;
  /** Tells whether something is missing or wrong in a step, which takes its tick or gives it back. */
  lacks: (step: StepId, isLacking: boolean) => void;
  /** Opens the draft, or takes up the open one, and goes on to the first step that asks for something. */
  begin: (noticeVersion: number) => Promise<void>;
  submitted: (request: RequestDetail) => void;
};
