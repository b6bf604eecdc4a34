import { comparableNumber } from '@accountant-register/schemas/rules/comparableNumber.ts'
import { settings } from '../../settings.ts'
import { keyedDigest } from './tokens.ts'

/**
 * The blind index of a document number, hexadecimal: equal for every spelling of the same number, whatever the kind of document,
 * and worth nothing to whoever does not hold the register's secret. Rows have it in `numberKey`; it does not change when the keys
 * that seal the number itself do.
 */
export function numberKey(idNumber: string): string {
  return keyedDigest({ secret: settings().secret, purpose: 'number', text: comparableNumber(idNumber) }).toString('hex')
}
