import type { Fault } from '../vocabulary/keyword.ts';

/** Refuses what is no electronic verification code of a diploma: 10 to 20 letters or digits. */
export function checkVerificationCode(value: string): Fault | undefined {
  if (value === '' || /^[A-Z0-9]{10,20}$/.test(value)) return undefined;
  return { code: 'verification-code-invalid', ...(/^[A-Z0-9]*$/.test(value) && { params: { length: value.length } }) };
}

/** Refuses characters that no certificate number has. */
export function checkCertificateNumber(value: string): Fault | undefined {
  return /^[\p{Script=Han}A-Za-z0-9〔〕[\]()（）-]*$/u.test(value) ? undefined : { code: 'certificate-number-invalid' };
}
