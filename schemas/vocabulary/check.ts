import type { Keyword, KeywordCheck } from './keyword.ts';

/** The named value checks: each is a pure function that looks at one value. */
export const valueChecks: { [name: string]: KeywordCheck } = {
  'person-name': { on: 'string', call: 'checkPersonName', from: 'validators/personName.ts' },
  'id-number': { on: 'string', call: 'checkIdNumber', from: 'validators/idNumber.ts', saysLength: true },
  'agrees-with-document': { on: 'string', call: 'checkAgreement', from: 'validators/idNumber.ts' },
  mobile: { on: 'string', call: 'checkMobile', from: 'validators/phone.ts', saysLength: true },
  phone: { on: 'string', call: 'checkPhone', from: 'validators/phone.ts', saysLength: true },
  email: { on: 'string', call: 'checkEmail', from: 'validators/email.ts', saysLength: true },
  postcode: { on: 'string', call: 'checkPostcode', from: 'validators/postcode.ts', saysLength: true },
  region: { on: 'string', call: 'checkRegion', from: 'validators/region.ts' },
  'employer-code': { on: 'string', call: 'checkEmployerCode', from: 'validators/employerCode.ts', saysLength: true },
  'verification-code': { on: 'string', call: 'checkVerificationCode', from: 'validators/numbers.ts', saysLength: true },
  'certificate-number': { on: 'string', call: 'checkCertificateNumber', from: 'validators/numbers.ts' },
};

/** The named check of the value. */
export const check: Keyword = {
  name: 'check',
  on: 'field',
  meaning: 'The named check of the value.',
  value: { enum: Object.keys(valueChecks) },
};
