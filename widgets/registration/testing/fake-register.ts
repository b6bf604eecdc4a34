import evidenceKinds from '@accountant-register/schemas/dictionaries/evidence-kinds.json';
import { requiredEvidence } from '@accountant-register/schemas/rules/requiredEvidence.ts';
import { ContextProvider } from '@lit/context';
import divisions from '@accountant-register/schemas/generated/regions/330200.json';
import cities from '@accountant-register/schemas/generated/regions/index.json';
import { ApiError } from '../../session/api-error.ts';
import type { Save } from '../../session/api.ts';
import { sessionContext } from '../../session/context.ts';
import type { Session } from '../../session/session.ts';
import type { Answers, Bureau, EvidenceKind, FileInfo, Identity, RequestDetail, RequestSummary } from '../../session/types.ts';

const bureau: Bureau = { code: '330203', name: '海曙区财政局', phone: '0574-87654321', register: 'ningbo', workingDays: 5 };
const other: Bureau = { code: '330102', name: '上城区财政局', phone: '', register: 'zhejiang', workingDays: 5 };

export const resident: Identity = {
  name: '陈渔',
  idType: 'residentId',
  idNumber: '330203199001011025',
  mobile: '138****0001',
  gender: '2',
  birthDate: '1990-01-01',
  nationality: 'CN',
};

/** Answers that pass every check. */
export const whole: Answers = {
  basic: { ethnicity: '01', politicalStatus: '13', email: 'chenyu@example.com' },
  workplace: {
    isEmployed: true,
    employerCode: '91330200MA21009620',
    employerName: '宁波甬江财务有限公司',
    employerType: '20',
    workRegion: '330203002',
    workAddress: '中山西路1号',
    workPostcode: '315000',
    accountingSince: '2012-07-01',
    accountingPost: '02',
    accountingDuty: '1',
  },
  education: { fullTimeLevel: '21', fullTimeDegree: '4', fullTimeSchool: '宁波大学', fullTimeMajor: '会计学', fullTimeGraduatedOn: '2012-06-30' },
  qualification: {},
};

type Options = { identity?: Identity; request?: Partial<RequestDetail>; /** A change of who is on record, with the id `c1`. */ change?: Partial<RequestDetail>; state?: Session['state']; /** Days a bureau has, where the notice says so. */ workingDays?: number };

/** A register in memory, for tests and for looking at the widget: one person, one registration, every call told. */
export class FakeRegister extends EventTarget {
  readonly register = 'https://register.example';
  readonly portal = 'ningbo' as const;
  language = 'zh';
  state: Session['state'];
  error?: string;
  identity?: Identity;
  request?: RequestDetail;
  readonly #change?: RequestDetail;
  readonly calls: string[] = [];
  /** What it says of each kind of paper. */
  kinds: EvidenceKind[] = evidenceKinds.items.map(({ code, label, template, servedBy }) => ({
    code,
    label,
    note: '证书全页，四角完整\n文字清晰可辨',
    ...(servedBy && { servedBy }),
    sample: `https://register.example/v1/evidence-kinds/${code}/sample?v=1`,
    ...(template && { template: { url: `https://register.example/v1/evidence-kinds/${code}/template?v=2`, name: `${label}.docx` } }),
  }));
  /** Set to have the next call of a name fail. */
  failing: { [call: string]: unknown } = {};
  readonly #identity: Identity;
  readonly #workingDays?: number;
  readonly #pictures = new Map<string, Blob>();

  constructor({ identity = resident, request, change, state = 'signed-in', workingDays }: Options = {}) {
    super();
    this.#identity = identity;
    this.#workingDays = workingDays;
    this.state = state;
    if (state === 'signed-in') this.identity = identity;
    if (request) this.request = this.#make(request);
    if (change) this.#change = this.#make({ ...change, id: 'c1', kind: 'change' });
  }

  /** Hands this register to what is inside an element. */
  provide(element: HTMLElement): void {
    new ContextProvider(element, { context: sessionContext, initialValue: this as unknown as Session });
  }

  move(state: Session['state']): void {
    this.state = state;
    this.identity = state === 'signed-in' ? this.#identity : undefined;
    this.dispatchEvent(new Event('change'));
  }

  signIn(): void {
    this.calls.push('signIn');
    this.move('signed-in');
  }

  /** The published advice; none: what the widgets bring along. */
  tips: { [step: string]: string[] } = {};

  readonly api = {
    tips: () => Promise.resolve(this.tips),
    notice: () =>
      this.#answer('notice', () => ({
        portal: 'ningbo',
        kind: 'registration',
        title: '登记须知',
        version: 3,
        ...(this.#workingDays && { workingDays: this.#workingDays }),
        blocks: [
          { type: 'heading', runs: [{ text: '登记条件' }] },
          { type: 'list', ordered: true, items: [[{ text: '未持有原宁波市或浙江省会计从业资格证书（含证书失效），也未登记过；' }], [{ text: '工作单位、户籍、住址或学校所在地在' }, { text: '宁波市', bold: true }, { text: '。' }]] },
          { type: 'paragraph', runs: [{ text: '登记信息将作为报名会计专业技术资格考试、参加继续教育的依据。' }] },
        ],
      })),
    bureaus: (region: string) => this.#answer('bureaus', () => (region.startsWith('3302') ? [bureau] : region.startsWith('33') ? [other] : [])),
    regions: (piece: string) => this.#answer('regions', () => (piece.startsWith('index') ? cities : divisions)),
    employer: (code: string) => this.#answer(`employer ${code}`, () => (code === '91330200MA21009620' ? { name: '宁波甬江财务有限公司' } : null)),
    evidenceKinds: () => this.#answer('evidenceKinds', () => this.kinds),
    published: (address: string) => this.#answer(`published ${address}`, () => new Blob()),
    requests: () => this.#answer('requests', () => [this.#change, this.request].filter((one): one is RequestDetail => one !== undefined) as RequestSummary[]),
    request: (id?: string) => this.#answer('request', () => (this.#change?.id === id && this.#change) || this.#current()),
    openRegistration: (portal: 'ningbo', version: number) =>
      this.#answer(`open ${version}`, () => (this.request = this.#make({ ...this.request, portal }))),
    save: (_: string, { edition, answers, step }: Save) =>
      this.#answer(`save ${JSON.stringify(answers)}`, () => {
        const request = this.#current();
        if (edition !== request.edition) throw new ApiError(409, { code: 'edition-conflict', request });
        const merged: Answers = { ...request.answers };
        for (const [section, values] of Object.entries(answers)) merged[section as 'basic'] = { ...merged[section as 'basic'], ...values };
        return this.#raise({ answers: merged, ...(step && { step }) });
      }),
    upload: (_: string, kind: string, page: number, blob: Blob, { onProgress }: { onProgress?: (share: number) => void } = {}) =>
      this.#answer(`upload ${kind} ${page}`, () => {
        onProgress?.(1);
        const id = `${kind}-${page}-${this.#current().edition}`;
        this.#pictures.set(id, blob);
        const file: FileInfo = { id, kind, page, bytes: blob.size, width: 700, height: 900, warnings: [] };
        return this.#raise({ files: [...this.#current().files.filter((one) => one.kind !== kind || one.page !== page), file] });
      }),
    removeFile: (_: string, kind: string, page: number) =>
      this.#answer(`remove ${kind} ${page}`, () => this.#raise({ files: this.#current().files.filter((one) => one.kind !== kind || one.page !== page) })),
    file: (id: string) => this.#answer(`file ${id}`, () => this.#pictures.get(id) ?? new Blob()),
    fileUrl: (id: string) => this.#answer(`file ${id}`, () => URL.createObjectURL(this.#pictures.get(id) ?? new Blob())),
    submit: (_: string, edition: number) =>
      this.#answer(`submit ${edition}`, () =>
        this.#raise({ status: 'submitted', authority: bureau, submittedAt: '2026-11-23T06:03:00Z', dueOn: '2026-11-30', timeline: [{ event: 'submit', at: '2026-11-23T06:03:00Z', round: 1, authority: bureau }] }),
      ),
    mend: () => this.#answer('mend', () => this.#raise({ status: 'draft', round: 2 })),
    withdraw: () => this.#answer('withdraw', () => this.#raise({ status: 'draft' })),
  };

  #current(): RequestDetail {
    if (!this.request) throw new ApiError(404, { code: 'request-not-found' });
    return this.request;
  }

  #raise(changes: Partial<RequestDetail>): RequestDetail {
    const request = this.#current();
    return (this.request = this.#make({ ...request, ...changes, edition: request.edition + 1 }));
  }

  #make(changes: Partial<RequestDetail>): RequestDetail {
    const answers = changes.answers ?? {};
    return {
      id: 'r1',
      receipt: 'NB-2026-7F3K-Q',
      kind: 'registration',
      register: 'ningbo',
      portal: 'ningbo',
      status: 'draft',
      round: 1,
      updatedAt: '2026-11-23T06:00:00Z',
      edition: 1,
      identity: this.#identity,
      files: [],
      timeline: [],
      ...changes,
      answers,
      requiredEvidence: requiredEvidence({ ...answers, basic: { ...answers.basic, ...this.#identity } }),
    };
  }

  async #answer<T>(call: string, make: () => T): Promise<T> {
    this.calls.push(call);
    await Promise.resolve();
    const failure = this.failing[call.split(' ')[0] ?? ''];
    if (failure) throw failure;
    return make();
  }
}
