import { ContextProvider } from '@lit/context';
import divisions from '@accountant-register/schemas/generated/regions/330200.json';
import province from '@accountant-register/schemas/generated/regions/330100.json';
import cities from '@accountant-register/schemas/generated/regions/index.json';
import evidence from '@accountant-register/schemas/dictionaries/evidence-kinds.json';
import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import { ApiError } from '../../session/api-error.ts';
import type { OpenChange, Save } from '../../session/api.ts';
import { sessionContext } from '../../session/context.ts';
import type { Session } from '../../session/session.ts';
import type { ChangePreview, EducationYear, EvidenceKind, FileInfo, HistoryDetail, HistoryEntry, PortalId, RegisterId, RegisterRecord, RequestDetail } from '../../session/types.ts';
import { bureausOf } from './bureaus.ts';
import { previewOf } from './preview-of.ts';
import { changeRequest, signedIn, wholeRecord } from './records.ts';

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
    preview: (id: string) => this.#answer('preview', () => this.#preview(id)),
    submit: (id: string, edition: number, { isEducationDeclared = false } = {}) =>
      this.#answer(`submit ${edition}${isEducationDeclared ? ' declared' : ''}`, () => {
        const { items, authority } = this.#preview(id);
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

  #preview(id: string): ChangePreview {
    return previewOf(this.#get(id), this.record, this.approved);
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
