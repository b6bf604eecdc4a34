import { parseArgs } from 'node:util'

export type Options = { hasWidgets: boolean; hasRegister: boolean; isQuick: boolean }

/** What `npm run bench --` was asked for. @throws {Error} for an option that is none */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({ args, options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } } })
  if (values.only !== undefined && !['widgets', 'register'].includes(values.only)) throw new Error('--only: expected widgets or register')
  return { hasWidgets: values.only !== 'register', hasRegister: values.only !== 'widgets', isQuick: values.quick }
}
