import { parseArgs } from 'node:util'

export type Options = { hasWidgets: boolean; hasRegister: boolean; hasOffice: boolean; isQuick: boolean }

const parts = ['widgets', 'register', 'office']

/** What `npm run bench --` was asked for. @throws {Error} for an option that is none */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({ args, options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } } })
  if (values.only !== undefined && !parts.includes(values.only)) throw new Error('--only: expected widgets, register or office')
  const has = (part: string) => values.only === undefined || values.only === part
  return { hasWidgets: has('widgets'), hasRegister: has('register'), hasOffice: has('office'), isQuick: values.quick }
}
