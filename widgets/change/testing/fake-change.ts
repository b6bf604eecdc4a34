import { ContextProvider } from '@lit/context';
import divisions from '@accountant-register/schemas/generated/regions/330200.json';
import province from '@accountant-register/schemas/generated/regions/330100.json';
import cities from '@accountant-register/schemas/generated/regions/index.json';
import evidence from '@accountant-register/schemas/dictionaries/evidence-kinds.json';
import { answerLabel, fieldLabel } from '@accountant-register/schemas/labels/answerLabel.ts';
import { planChange } from '@accountant-register/schemas/rules/planChange.ts';
import { checkForm } from '@accountant-register/schemas/validators/checkForm.ts';
import type { SectionId, Value } from '@accountant-register/schemas/vocabulary/definition.ts';
import { ApiError } from '../../session/api-error.ts';
import type { OpenChange, Save } from '../../session/api.ts';
import { sessionContext } from '../../session/context.ts';
import type { Session } from '../../session/session.ts';
import type {
  Answers, Bureau, ChangeItem, ChangePreview, EducationYear, EvidenceKind, FileInfo, HistoryDetail, HistoryEntry, PortalId, RegisterId, RegisterRecord, RequestDetail,
} from '../../session/types.ts';
import { recordForm } from '../change-flow.ts';

export const haishu: Bureau = { code: '330203', name: '海曙区财政局', phone: '0574-89180000', register: 'ningbo', workingDays: 5 };
/** Two that serve the same district. */
export const jiangbei: Bureau = { code: '330205', name: '江北区财政局', phone: '0574-89180005', register: 'ningbo', workingDays: 5 };
export const zone: Bureau = { code: '330282-qianwan', name: '宁波前湾新区财政局', phone: '0574-89180055', register: 'ningbo', workingDays: 5 };
export const yinzhou: Bureau = { code: '330212', name: '鄞州区财政局', phone: '0574-89292000', register: 'ningbo', workingDays: 5 };
export const shangcheng: Bureau = { code: '330102', name: '上城区财政局', phone: '0571-86820000', register: 'zhejiang', workingDays: 5 };

const signedIn = { name: '陈静', idType: 'residentId', idNumber: '330203199001011025', mobile: '138****8000' };
const open = { isOpen: true };

/** A whole record of Ningbo, employed in 海曙区. */
export function wholeRecord(overrides: Partial<RegisterRecord> = {}): RegisterRecord {
  return {
    register: 'ningbo',
    status: 'active',
    authority: haishu,
    since: '2023-05-12',
    photo: 'photo-old',
    basic: {
      name: '陈静', idType: 'residentId', idNumber: '330203199001011025', gender: '2', birthDate: '1990-01-01', nationality: 'CN',
      ethnicity: '01', politicalStatus: '13', mobile: '13800138000', email: 'chen@example.com', isCpa: false,
    },
    workplace: {
      isEmployed: true, employerCode: '91330200MA21009620', employerName: '宁波甬江财务有限公司', employerType: '42', workRegion: '330203002', workAddress: '中山西路1号',
      workPostcode: '315000', accountingSince: '2012-07-01', accountingPost: '02', accountingDuty: '1', employerPhone: '0574-87654321', authority: '330203',
    },
    education: { fullTimeLevel: '21', fullTimeDegree: '4', fullTimeSchool: '宁波大学', fullTimeMajor: '会计学', fullTimeGraduatedOn: '2012-06-30' },
    qualification: { qualificationLevel: '1', qualificationType: '1', qualificationWay: '1', qualifiedOn: '2014-05-17', qualificationNumber: '14050231' },
    sections: { basic: open, workplace: open, education: open, qualification: open },
    ...overrides,
  };
}

type Options = { record?: RegisterRecord; portal?: PortalId; requests?: RequestDetail[]; pictures?: { [id: string]: Blob } };

/** A register in memory that holds one person, for tests of the change and for looking at it; every call is told. */
export class FakeChange extends EventTarget {
  readonly register = 'https://register.example';
  readonly portal: PortalId;
  language = 'zh';
  state: Session['state'] = 'signed-in';
  error?: string;
  readonly identity = signedIn;
  record: RegisterRecord;
  readonly calls: string[] = [];
  /** Set to have the next calls of a name fail. */
  failing: { [call: string]: unknown } = {};
  /** Set to have the answers to calls of a name wait. */
  holding: { [call: string]: Promise<void> } = {};
  history: HistoryDetail[] = [];
  years: EducationYear[] = [];
  readonly #requests = new Map<string, RequestDetail>();
  readonly #pictures: { [id: string]: Blob };

  constructor({ record = wholeRecord(), portal = 'ningbo', requests = [], pictures = {} }: Options = {}) {
    super();
    this.record = record;
    this.portal = portal;
    this.#pictures = pictures;
    for (const request of requests) this.#hold(request);
  }

  /** Hands this register to what is inside an element. */
  provide(element: HTMLElement): void {
    new ContextProvider(element, { context: sessionContext, initialValue: this as unknown as Session });
  }

  move(state: Session['state']): void {
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }

  signIn(): void {
    this.calls.push('signIn');
  }

  /** What it says of each kind of paper. */
  kinds: EvidenceKind[] = evidence.items.map(({ code, label, servedBy }) => ({ code, label, note: '四角完整\n文字清晰可辨', ...(servedBy && { servedBy }) }));

  /** Papers that were approved with an earlier change. */
  approved: FileInfo[] = [];

  /** The published advice; none: what the widgets bring along. */
  tips: { [step: string]: string[] } = {};

  readonly api = {
    tips: () => Promise.resolve(this.tips),
    notice: () =>
      this.#answer('notice', () => ({
        portal: this.portal, kind: 'change', title: '变更须知', version: 4,
        blocks: [
          { type: 'list', ordered: true, items: [[{ text: '已在所选地区的会计人员登记系统中登记；' }], [{ text: '带*号的信息变更需要上传证明文件，并经管理部门审核；' }]] },
          { type: 'paragraph', runs: [{ text: '已经报名参加原管理机关组织的继续教育的，须完成登记后再办理地区变更。' }] },
        ],
      })),
    record: (register: RegisterId) =>
      this.#answer(`record ${register}`, () => {
        if (register !== this.record.register) throw new ApiError(404, { code: 'record-not-found', params: { elsewhere: this.record.register } });
        return this.record;
      }),
    bureaus: (region: string) => this.#answer('bureaus', () => bureausOf(region)),
    regions: (piece: string) => this.#answer('regions', () => (piece.startsWith('index') ? cities : piece.startsWith('330100') ? province : divisions)),
    employer: (code: string) => this.#answer(`employer ${code}`, () => ({ name: '宁波东海会计师事务所' })),
    evidenceKinds: () => this.#answer('evidence-kinds', () => this.kinds),
    history: () => this.#answer('history', () => this.history.map(({ items: _items, files: _files, rounds: _rounds, ...entry }): HistoryEntry => entry)),
    historyDetail: (_: RegisterId, id: string) => this.#answer(`history ${id}`, () => this.history.find((entry) => entry.id === id)),
    education: () => this.#answer('education', () => this.years),
    request: (id: string) => this.#answer(`request ${id}`, () => this.#get(id)),
    openChange: ({ section, noticeVersion }: OpenChange) => this.#answer(`open ${section} ${noticeVersion}`, () => this.#draftOf(section)),
    save: (id: string, { edition, answers }: Save) =>
      this.#answer(`save ${JSON.stringify(answers)}`, () => {
        const request = this.#get(id);
        if (edition !== request.edition) throw new ApiError(409, { code: 'edition-conflict', request });
        const section = request.section as SectionId;
        return this.#raise(id, { answers: { [section]: { ...request.answers[section], ...answers[section] } } });
      }),
    upload: (id: string, kind: string, page: number, blob: Blob) =>
      this.#answer(`upload ${kind} ${page}`, () => {
        const request = this.#get(id);
        const file: FileInfo = { id: `${kind}-${request.edition}`, kind, page, bytes: blob.size, width: 700, height: 900, warnings: [] };
        this.#pictures[file.id] = blob;
        return this.#raise(id, { files: [...request.files.filter((one) => one.kind !== kind || one.page !== page), file] });
      }),
    removeFile: (id: string, kind: string, page: number) =>
      this.#answer(`remove ${kind} ${page}`, () => this.#raise(id, { files: this.#get(id).files.filter((one) => one.kind !== kind || one.page !== page) })),
    fileUrl: (id: string) => this.#answer(`file ${id}`, () => URL.createObjectURL(this.#pictures[id] ?? new Blob())),
    file: (id: string) => this.#answer(`file ${id}`, () => this.#pictures[id] ?? new Blob()),
    preview: (id: string) => this.#answer('preview', () => this.#preview(this.#get(id))),
    submit: (id: string, edition: number, { isEducationDeclared = false } = {}) =>
      this.#answer(`submit ${edition}${isEducationDeclared ? ' declared' : ''}`, () => {
        const { items, authority } = this.#preview(this.#get(id));
        const isApplied = items.every(({ waits }) => !waits);
        const done = this.#raise(id, {
          status: isApplied ? 'applied' : 'submitted', items: items.map((item) => ({ ...item, outcome: item.waits ? 'waiting' : 'in-force' })),
          authority, submittedAt: '2026-11-23T06:03:00Z', dueOn: '2026-11-30', receipt: 'N26-1123-8Q2W',
        });
        this.#stand(done);
        return done;
      }),
    withdraw: (id: string) => this.#step('withdraw', id, { status: 'cancelled' }),
    cancel: (id: string) => this.#step('cancel', id, { status: 'cancelled' }),
    mend: (id: string) => this.#step('mend', id, { status: 'draft', round: 2 }),
    acknowledge: (id: string) => this.#step('acknowledge', id, { isAcknowledged: true }),
  };

  /** Has a reviewer decide, as the person finds it at the next look. */
  decide(id: string, changes: Partial<RequestDetail>): void {
    this.#stand(this.#raise(id, changes));
  }

  #preview({ section = 'basic', answers, files }: RequestDetail): ChangePreview {
    const { record } = this;
    const photo = files.find(({ kind }) => kind === 'photo');
    const plan = planChange({
      section,
      record: recordForm(record),
      answers: answers[section] ?? {},
      photo: { before: record.photo ?? null, after: photo?.id ?? null },
      bureausOf: (region) => bureausOf(region).map(({ code }) => code),
      check: (form) => checkForm(form, { today: '2026-11-23' }),
    });
    const words = (make: (language: 'zh' | 'en') => string) => ({ zh: make('zh'), en: make('en') });
    const items = plan.items.map((item): ChangeItem => {
      const text = (value: Value) => words((language) => (item.field === 'photo' ? '' : answerLabel(item.field, value, language)));
      return { ...item, labels: { field: words((language) => (item.field === 'authority' ? '所属会计管理部门' : fieldLabel(item.field, language, 'change'))), before: text(item.before), after: text(item.after) } };
    });
    const authority = [haishu, yinzhou, jiangbei, zone, shangcheng].find(({ code }) => code === plan.authority);
    const register = authority?.register ?? record.register;
    const approvedFiles = this.approved.filter(({ kind }) => plan.requiredEvidence.includes(kind) && !files.some((file) => file.kind === kind));
    return { items, requiredEvidence: plan.requiredEvidence, approvedFiles, findings: plan.findings, authority, isTransfer: items.some(({ field }) => field === 'authority'), register, portal: register };
  }

  #draftOf(section: SectionId): RequestDetail {
    const found = [...this.#requests.values()].find((request) => request.section === section && request.status === 'draft');
    if (found) return found;
    const id = `draft-${section}-${this.#requests.size}`;
    const draft = changeRequest({ id, section, status: 'draft', record: this.record[section] });
    this.#requests.set(id, draft);
    return draft;
  }

  #hold(request: RequestDetail): void {
    this.#requests.set(request.id, request);
    this.#stand(request);
  }

  /** Writes to the record what stands in its section now. */
  #stand(request: RequestDetail): void {
    const section = request.section as SectionId;
    const isOver = ['applied', 'cancelled'].includes(request.status) || request.isAcknowledged === true;
    const isOpen = isOver || request.status === 'approved';
    const state = { isOpen, ...(!isOpen && { reason: 'pending' as const }), ...(!isOver && { request }) };
    this.record = { ...this.record, sections: { ...this.record.sections, [section]: state } };
  }

  #step(call: string, id: string, changes: Partial<RequestDetail>): Promise<RequestDetail> {
    return this.#answer(`${call} ${id}`, () => {
      const request = this.#raise(id, changes);
      this.#stand(request);
      return request;
    });
  }

  #get(id: string): RequestDetail {
    const request = this.#requests.get(id);
    if (!request) throw new ApiError(404, { code: 'request-not-found' });
    return request;
  }

  #raise(id: string, changes: Partial<RequestDetail>): RequestDetail {
    const request = this.#get(id);
    const raised = { ...request, ...changes, edition: request.edition + 1 };
    this.#requests.set(id, raised);
    return raised;
  }

  async #answer<T>(call: string, make: () => T): Promise<T> {
    this.calls.push(call);
    const name = call.split(' ')[0] ?? '';
    await this.holding[name];
    const failure = this.failing[name];
    if (failure) throw failure;
    return make();
  }
}

/** A change of the person's, under review unless told otherwise. */
export function changeRequest(overrides: Partial<RequestDetail> = {}): RequestDetail {
  const answers: Answers = {};
  return {
    id: 'c1', receipt: 'N26-1123-8Q2W', kind: 'change', section: 'qualification', register: 'ningbo', portal: 'ningbo', status: 'submitted', round: 1, authority: haishu,
    submittedAt: '2026-11-23T06:03:00Z', dueOn: '2026-11-30', updatedAt: '2026-11-23T06:03:00Z', edition: 3, identity: signedIn, answers, files: [], requiredEvidence: [], timeline: [],
    ...overrides,
  };
}

/** The level of the qualification raised, as an item that waits. */
export const levelRaised: ChangeItem = {
  field: 'qualificationLevel', before: '1', after: '2', reviewed: true, waits: true, outcome: 'waiting',
  labels: { field: { zh: '专业技术资格级别', en: 'Level' }, before: { zh: '初级', en: 'Junior' }, after: { zh: '中级', en: 'Intermediate' } },
};

/** Another photo, as an item that waits. */
export const photoChanged: ChangeItem = {
  field: 'photo', before: 'photo-old', after: 'photo-new', reviewed: true, waits: true, outcome: 'waiting',
  labels: { field: { zh: '照片', en: 'Photo' }, before: { zh: '', en: '' }, after: { zh: '', en: '' } },
};

function bureausOf(region: string): Bureau[] {
  if (region.startsWith('330203')) return [haishu];
  if (region.startsWith('330212')) return [yinzhou];
  if (region.startsWith('330205')) return [jiangbei, zone];
  return region.startsWith('330102') ? [shangcheng] : [];
}
