import type { Bureau, RequestDetail } from '../types.ts';

export const haishu: Bureau = { code: '330203', name: '海曙区财政局', phone: '0574-89180000', register: 'ningbo', workingDays: 5 };

/** A registration under review, unless told otherwise. */
export function fakeRequest(overrides: Partial<RequestDetail> = {}): RequestDetail {
  return {
    id: 'r1',
    receipt: 'N26-1123-7K4M',
    kind: 'registration',
    register: 'ningbo',
    portal: 'ningbo',
    status: 'submitted',
    round: 1,
    authority: haishu,
    submittedAt: '2026-11-23T06:03:00.000Z',
    dueOn: '2026-11-30',
    updatedAt: '2026-11-23T06:03:00.000Z',
    edition: 9,
    identity: { name: '陈静', idType: 'residentId', idNumber: '330203199001011025', mobile: '138****8000' },
    answers: { basic: { email: 'chen@example.com', politicalStatus: '13' } },
    files: [],
    requiredEvidence: [],
    timeline: [
      { event: 'start', at: '2026-11-23T05:40:00.000Z', round: 1 },
      { event: 'submit', at: '2026-11-23T06:03:00.000Z', round: 1, authority: haishu },
    ],
    ...overrides,
  };
}

/** The same after its bureau sent it back. */
export function returnedRequest(overrides: Partial<RequestDetail> = {}): RequestDetail {
  const base = fakeRequest();
  return {
    ...base,
    status: 'returned',
    timeline: [
      ...base.timeline,
      { event: 'claim', at: '2026-11-24T01:00:00.000Z', round: 1, authority: haishu },
      { event: 'return', at: '2026-11-24T01:10:00.000Z', round: 1, authority: haishu },
    ],
    returned: { reason: '学历证书照片模糊，请重新上传。', fields: ['/education/fullTimeSchool', '/basic/email'], files: ['fullTimeDiploma', 'photo'] },
    ...overrides,
  };
}
