import type { Fault } from '../vocabulary/keyword.ts';

/** Refuses what is no electronic verification code of a diploma: 10 to 20 letters or digits. */
export function checkVerificationCode(value: string): Fault | undefined {
  return value === '' || /^[A-Z0-9]{10,20}$/.test(value) ? undefined : { code: 'verification-code-invalid' };
}

/** Refuses characters that no certificate number has. */
export function checkCertificateNumber(value: string): Fault | undefined {
  return /^[\p{Script=Han}A-Za-z0-9〔〕[\]()（）-]*$/u.test(value) ? undefined : { code: 'certificate-number-invalid' };
}
