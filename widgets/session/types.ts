import type { Finding, SectionId, SectionValues, Value } from '@accountant-register/schemas/vocabulary/definition.ts';

/** The two registers: Ningbo's, and that of the province without Ningbo. */
export type RegisterId = 'ningbo' | 'zhejiang';

/** The portals, each of which takes registrations for the register of the same name. */
export type PortalId = RegisterId;

/** Who is signed in; `mobile` is masked, the rest whole. */
export type Identity = {
  name: string;
  idType: string;
  idNumber: string;
  mobile: string;
  /** These three only where the document states them. */
  birthDate?: string;
  gender?: '1' | '2';
  nationality?: string;
  /** Proposed by the sign-in; the person may say otherwise. */
  ethnicity?: string;
};

/** What `POST /v1/session` and its renewal answer; `expiresIn` counts seconds. */
export type SessionGrant = { token: string; expiresIn: number; identity: Identity };

/** A finance bureau that may take a request. */
export type Bureau = { code: string; name: string; phone: string; register: RegisterId; workingDays: number };

/** A stretch of a notice's text, all in one style. */
export type NoticeText = { text: string; bold?: true; href?: string };

/** One block of a notice: a heading, a paragraph or a list. */
export type NoticeBlock =
  | { type: 'heading' | 'paragraph'; runs: NoticeText[] }
  | { type: 'list'; ordered: boolean; items: NoticeText[][] };

/**
 * What must be read before a registration or a change; `version` counts up with each edit, `workingDays` is how long a bureau has
 * for a request, as newer registers say.
 */
export type Notice = { portal: PortalId; kind: NoticeKind; title: string; version: number; blocks: NoticeBlock[]; tips?: Tips; workingDays?: number };

/** Advice by step; of a step that is not named, the widgets bring their own. */
export type Tips = { [step: string]: readonly string[] | undefined };
export type NoticeKind = 'registration' | 'change';

/** The typed fields of each section, also while they are not yet valid. */
export type Answers = { [section in SectionId]?: SectionValues };

/**
 * What the register says of a kind of paper: what it must show, a line each, addresses of a sample and of a form to fill in, and the
 * kind whose paper may serve for this one too.
 */
export type EvidenceKind = { code: string; label: string; note: string; servedBy?: string; sample?: string; template?: { url: string; name: string } };

/** One page of an uploaded paper. */
export type FileInfo = {
  id: string;
  kind: string;
  page: number;
  bytes: number;
  width: number;
  height: number;
  warnings: Finding[];
};

export type RequestKind = 'registration' | 'change';

export type RequestStatus =
  | 'draft'
  | 'submitted'
  | 'reviewing'
  | 'returned'
  | 'approved'
  | 'cancelled'
  | 'discarded'
  | 'applied';

/** A request as lists show it; instants are ISO 8601, `dueOn` is a date. */
export type RequestSummary = {
  id: string;
  receipt: string;
  kind: RequestKind;
  section?: SectionId;
  register: RegisterId;
  portal: PortalId;
  status: RequestStatus;
  round: number;
  authority?: Bureau;
  submittedAt?: string;
  decidedAt?: string;
  dueOn?: string;
  updatedAt: string;
};

/** One station on the way of a request. */
export type TimelineEntry = { event: string; at: string; round: number; authority?: Bureau };

/** Why a request came back: `fields` are paths such as `/basic/email`, `files` are kinds of evidence. */
export type Returned = { reason: string; fields: string[]; files: string[] };

/** A whole request; `edition` rises with each change of its answers or files. */
export type RequestDetail = RequestSummary & {
  edition: number;
  step?: string;
  identity: Identity;
  answers: Answers;
  files: FileInfo[];
  requiredEvidence: string[];
  timeline: TimelineEntry[];
  returned?: Returned;
  /** Answers of a draft that the forms have no place for any more: `field-gone`, or `value-gone` for a choice off its list. */
  misfits?: Finding[];
  /** Of a change: the section on record, as it was once handed in; `photo` among those of `basic`. */
  record?: SectionValues;
  items?: ChangeItem[];
  isTransfer?: boolean;
  /** Of a move to the other register, which `register` is: the one the record lies in until the approval. Absent from older servers. */
  givingRegister?: RegisterId;
  isAcknowledged?: boolean;
};

/** A label in both languages. */
export type Words = { zh: string; en: string };

/** One thing a change alters; of `photo` the values are file ids, of `authority` the codes of bureaus. */
export type ChangeItem = {
  field: string;
  before: Value;
  after: Value;
  reviewed: boolean;
  /** Not in force before the approval; without review of its own: along with what is reviewed. */
  waits: boolean;
  outcome?: 'in-force' | 'waiting' | 'returned' | 'dropped';
  /** As they were when the change was handed in. */
  labels: { field: Words; before: Words; after: Words };
};

/** What a change would be if it were handed in now. */
export type ChangePreview = {
  items: ChangeItem[];
  requiredEvidence: string[];
  /** Pages approved earlier for the same values: they count as uploaded. Absent from older servers. */
  approvedFiles?: FileInfo[];
  findings: Finding[];
  authority?: Bureau;
  isTransfer: boolean;
  /** The register the record will lie in. */
  register: RegisterId;
  /** Where it must be handed in. */
  portal: PortalId;
};

/** What a register holds of the person signed in; `photo` is a file id. */
export type RegisterRecord = {
  register: RegisterId;
  status: RecordStatus;
  /** Absent where an imported record names a bureau that is no more. */
  authority?: Bureau;
  since: string;
  photo?: string;
  basic: SectionValues;
  workplace: SectionValues;
  education: SectionValues;
  qualification: SectionValues;
  /** Of a record that was transferred out: the register that holds the person now. */
  elsewhere?: RegisterId;
  sections: { [section in SectionId]: SectionState };
  /** What the sign-in states where the record says something else. */
  signInDiffers?: { name?: string; idType?: string; idNumber?: string };
};

export type RecordStatus = 'active' | 'frozen' | 'transferredOut';

/** Whether a section may be changed; `request` holds it, or was decided and not yet acknowledged. */
export type SectionState = {
  isOpen: boolean;
  reason?: 'pending' | 'transfer' | 'frozen' | 'transferred-out';
  request?: RequestSummary;
};

/** One row of 历史记录. */
export type HistoryEntry = {
  id: string;
  kind: HistoryKind;
  section?: SectionId;
  receipt: string;
  register: RegisterId;
  fields: string[];
  labels: Words[];
  status: RequestStatus;
  authority?: Bureau;
  submittedAt: string;
  decidedAt?: string;
};

export type HistoryKind = 'registration' | 'change' | 'transfer' | 'correction';

/** 明细 of one row. */
export type HistoryDetail = HistoryEntry & {
  items: ChangeItem[];
  files: FileInfo[];
  rounds: number;
  /** Of an office-made correction. */
  reason?: string;
  returned?: Returned;
};

/** One year of continuing education, with what the register requires. */
export type EducationYear = {
  year: number;
  total: number;
  professional: number;
  general: number;
  isComplete: boolean;
  required: { total: number; professional: number; general?: number };
  records: EducationRecord[];
};

export type EducationRecord = {
  subject: string;
  form: string;
  course?: string;
  institution?: string;
  credits: number;
  state: string;
  recordedOn?: string;
};
