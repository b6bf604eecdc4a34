import type { Answers, ChangeItem, RegisterRecord, RequestDetail } from '../../session/types.ts';
import { haishu } from './bureaus.ts';

export const signedIn = { name: '陈静', idType: 'residentId', idNumber: '330203199001011025', mobile: '138****8000' };
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
