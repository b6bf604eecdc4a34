import manifest from '../../../package.json' with { type: 'json' }
import type { Operation } from '../operation.ts'
import { lift, type Components } from './lift.ts'
import { pathsOf } from './paths.ts'
import type { Schema } from './schema.ts'
import { stated } from './schemas/sections.ts'

const description = `The HTTP API of the register for applicants: what the widgets call.

A session is a bearer token of ten minutes, got by signing in (\`begin-sign-in\`, then \`open-session\`). Refusals are data: a stable
\`code\` and \`errors\`, whose sentences are in \`schemas/locales\`. Codes and operations are not renamed within a major version;
properties and codes may be added to answers. What a path does not have is refused with 404 \`not-found\`, a method with 405 \`method-not-allowed\`. Only the pages of the two portals may read answers in a browser.`

/** The applicants' API as an OpenAPI 3.1 document, made of the operations and the schemas that they and the forms are written in. */
export function document(operations: Operation[]): Schema {
  const components: Components = {}
  // What is handed in is never a body of its own; it is described all the same, for it says what answers must be at last.
  for (const section of Object.values(stated)) lift(section, components)
  const paths = lift(pathsOf(operations), components)
  return {
    openapi: '3.1.0',
    info: { title: 'Accountant Register', version: manifest.version, description, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
    },
  }
}
