import { aesGcm } from './aesGcm.ts'
import { sm4 } from './sm4.ts'
import type { Suite, SuiteName } from './suite.ts'

/** Every suite by its name; what was sealed with one opens whichever is set now. */
export const suites: { [name in SuiteName]: Suite } = { 'AES-256-GCM': aesGcm, 'SM4-HMAC-SM3': sm4 }

/** Whether a text names a suite. */
export function isSuiteName(name: string): name is SuiteName {
  return Object.hasOwn(suites, name)
}
