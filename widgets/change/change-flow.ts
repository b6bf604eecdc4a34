import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { Session } from '../session/session.ts';
import type { RegisterRecord } from '../session/types.ts';

/** Where the pages around a change are; what is absent is not offered. */
export type ChangeLinks = { otherPortal?: string; userCenter: string; hotline: string };

/** What the parts of a change share; a new object with each change of what it holds. */
export type ChangeFlow = {
  session: Session;
  record: RegisterRecord;
  links: ChangeLinks;
  /** The version of 变更须知 that was read; a new change is opened with it. */
  noticeVersion?: number;
  /** An address of the photo on record. */
  photo?: string;
  /** Today in China, `YYYY-MM-DD`. */
  today: string;
  announce: (text: string) => void;
  /** Fetches the record anew, after something was submitted or decided. */
  reload: () => void;
};

/** The record as a form. */
export function recordForm({ basic, workplace, education, qualification }: RegisterRecord): Form {
  return { basic, workplace, education, qualification };
}
