import type { Form, SectionValues } from '../vocabulary/definition.ts';

/** A day on which the examples are valid. */
export const exampleDay = '2026-11-23';

const basic: SectionValues = {
  name: '陈静怡',
  idType: 'residentId',
  idNumber: '330203199001011017',
  gender: '1',
  birthDate: '1990-01-01',
  nationality: 'CN',
  ethnicity: '01',
  politicalStatus: '13',
  mobile: '13800138000',
  email: 'jingyi@example.com',
};

const employed: SectionValues = {
  isEmployed: true,
  employerCode: '91330200MA21009620',
  employerName: '宁波示例贸易有限公司',
  employerType: '42',
  workRegion: '330203001',
  workAddress: '中山西路1号',
  workPostcode: '315010',
  accountingSince: '2012-07-01',
  accountingPost: '02',
  accountingDuty: '1',
};

const unemployed: SectionValues = {
  isEmployed: false,
  residenceRegion: '330102001',
  residenceAddress: '延安路1号',
  residenceBasis: 'household',
  residencePostcode: '310001',
};

const education: SectionValues = {
  fullTimeLevel: '21',
  fullTimeDegree: '4',
  fullTimeSchool: '宁波大学',
  fullTimeMajor: '会计学',
  fullTimeGraduatedOn: '2012-06-30',
};

const qualification: SectionValues = {
  qualificationLevel: '1',
  qualificationType: '1',
  qualificationWay: '1',
  qualifiedOn: '2014-10-20',
  qualificationNumber: '33014201',
};

/** A whole valid registration of an employed person, with what a case needs otherwise; all of it is invented. */
export function exampleForm(overrides: Form = {}): Form {
  return {
    basic: { ...basic, ...overrides.basic },
    workplace: { ...employed, ...overrides.workplace },
    education: { ...education, ...overrides.education },
    qualification: { ...qualification, ...overrides.qualification },
  };
}

/** The same of a person without an employer, who goes by residence. */
export function unemployedExampleForm(overrides: Form = {}): Form {
  return { ...exampleForm(overrides), workplace: { ...unemployed, ...overrides.workplace } };
}
