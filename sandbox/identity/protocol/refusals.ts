/** Each way a `simpleauth` call is refused, with its `result` number; the sentences are in `locales/refusals.zh.json`. */
export const refusals = {
  'parameter-missing': '1001',
  'service-unknown': '1002',
  'sign-wrong': '1003',
  'time-stale': '1004',
  'method-unknown': '1005',
  'datatype-unsupported': '1006',
  'gateway-refused': '1007',
  'ticket-unknown': '2001',
  'ticket-expired': '2002',
  'ticket-used': '2003',
  'ticket-foreign': '2004',
  'token-unknown': '3001',
  'token-expired': '3002',
  'account-unknown': '3003',
} as const

/** Name of a refusal. */
export type Refusal = keyof typeof refusals
