import type { Endpoint, Field } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountEndpoints } from '../../../api/staff/accounts/endpoints.ts'
import { staffEndpoints } from '../../../api/staff/endpoints.ts'
import { fileStore } from '../../../files/store.ts'
import type { Attachment } from '../../../payload-types.ts'
import { settings } from '../../../settings.ts'
import { paper } from '../../helpers/pictures.ts'
import { startAccess, type AccessTest } from '../shared.ts'
import { roles, rowNames, table, type RoleName } from '../table.ts'
import { routes } from './endpoints.ts'

let test: AccessTest
beforeAll(async () => {
  test = await startAccess()
  const bytes = await paper()
  for (const id of Object.values(test.rows.attachments!)) {
    const { storageKey } = (await test.payload.db.findOne<Attachment>({ collection: 'attachments', where: { id: { equals: id } } }))!
    await fileStore(settings()).put(storageKey, bytes)
  }
})
afterAll(() => test.stop('other ways'))

const call: AccessTest['call'] = (...args) => test.call(...args)
const readers = (collection: string): RoleName[] => roles.filter((role) => table[collection]!.read[role])

describe('routes of our own', () => {
  it.each(routes.flatMap((route) => roles.map((role) => ({ ...route, role }))))('$method $path as $role', async ({ method, path, of, body, grants, role }) => {
    for (const row of rowNames) {
      const id = test.rows[of]![row]
      const sent = typeof body === 'function' ? body(id) : (body ?? (method === 'POST' ? {} : undefined))
      const { status } = await call(role, method, path.replace(':id', id), sent)
      expect([row, ![401, 403, 404].includes(status)]).toEqual([row, grants[role]?.includes(row) ?? false])
    }
  })

  it('all stand in the table', () => {
    const parts = (path: string) => path.split('?')[0]!.split('/')
    const isTried = (endpoint: Endpoint) => routes.some(({ method, path }) => {
      const [wanted, tried] = [parts(endpoint.path), parts(path)]
      return method.toLowerCase() === endpoint.method && wanted.length === tried.length && wanted.every((part, i) => part === tried[i] || part.startsWith(':'))
    })
    const ours = [...staffEndpoints, ...accountEndpoints]
    expect(ours.filter((endpoint) => !isTried(endpoint)).map(({ method, path }) => `${method} ${path}`)).toEqual([])
    expect(ours.length).toBeGreaterThan(40)
  })

  it('every one of them turns away who is not signed in', async () => {
    const open: string[] = []
    for (const { method, path } of test.payload.config.endpoints) {
      const { status } = await call('nobody', method.toUpperCase(), path.replace(/:\w+\??/g, 'x'), method === 'get' ? undefined : {})
      if (status < 400 && path !== '/access') open.push(`${method} ${path}`)
    }
    expect(open).toEqual([])
  })

  it.each(roles)('the queue and the records that %s gets hold what is granted, and nothing else', async (role) => {
    for (const [collection, method, path] of [['change-requests', 'GET', '/queue?view=all'], ['persons', 'POST', '/records/search']] as const) {
      const { body } = await call(role, method, path, method === 'POST' ? { page: 1 } : undefined)
      const shown = rowsWithin(body).filter((id) => Object.values(test.rows[collection]!).includes(id))
      const granted = (table[collection]!.read[role] ?? []).map((row) => test.rows[collection]![row])
      expect([path, shown.sort()]).toEqual([path, granted.sort()])
    }
  })

  it.each(roles)('the list of who leaves shows %s nothing of other bureaus', async (role) => {
    const { status, body } = await call(role, 'GET', '/leaving')
    expect(status).toBe(role === 'nobody' ? 401 : ['own', 'foreign', 'city', 'senior'].includes(role) ? 200 : 403)
    expect(body.cases ?? []).toEqual([])
  })
})

describe('what comes along with a row', () => {
  it.each(Object.keys(table).flatMap((collection) => roles.map((role) => ({ collection, role }))))('$collection as $role bring no row that is not granted', async ({ collection, role }) => {
    const owner = new Map(Object.entries(test.rows).flatMap(([slug, ids]) => rowNames.map((row) => [ids[row], { slug, row }] as const)))
    for (const depth of [1, 2]) {
      const { body } = await call(role, 'GET', `/${collection}?depth=${depth}&limit=0`)
      const foreign = rowsWithin(body.docs ?? [])
        .map((id) => owner.get(id))
        .filter((found) => found && !table[found.slug]!.read[role]?.includes(found.row))
      expect(foreign).toEqual([])
    }
  })
})

describe('fields that nobody reads', () => {
  it('cannot be asked, counted or sorted by, nor through a relationship', async () => {
    const asked: string[] = []
    for (const { slug, fields } of test.payload.config.collections.filter(({ slug }) => table[slug])) {
      for (const path of hiddenPaths(slug, fields)) {
        for (const role of readers(slug)) {
          for (const route of [`/${slug}?where[${path}][like]=a`, `/${slug}/count?where[${path}][like]=a`, `/${slug}?sort=${path}&limit=1`, `/${slug}?where[or][0][${path}][exists]=true`]) {
            const { status, body } = await call(role, 'GET', route)
            // An order by a field one may not see is ignored or refused; a condition must be refused.
            if (status === 200 && !(route.includes('sort=') && !JSON.stringify(body).includes(`"${path.split('.').at(-1)}"`))) asked.push(`${role} ${route}`)
          }
        }
      }
    }
    expect(asked).toEqual([])
  })

  it.each(Object.keys(table))('are in no answer of %s', async (collection) => {
    const names = test.payload.config.collections.find(({ slug }) => slug === collection)!.fields.filter(isHidden).map((field) => `"${(field as { name: string }).name}"`)
    for (const role of readers(collection)) {
      const { bytes } = await call(role, 'GET', `/${collection}?depth=2&limit=0`)
      expect(names.filter((name) => bytes.toString().includes(name))).toEqual([])
    }
  })
})

describe('what Payload brings', () => {
  it.each(roles)('versions, jobs and GraphQL are closed to %s', async (role) => {
    const versions = Object.keys(table).filter((slug) => !['notices', 'evidence-kinds', 'tips', 'message-templates'].includes(slug) || !['editor', 'administrator'].includes(role)).flatMap((slug) => [`/${slug}/versions`, `/${slug}/versions/x`])
    for (const path of [...versions, '/payload-jobs/run', '/payload-jobs', '/payload-kv', '/payload-migrations', '/graphql']) {
      expect([path, (await call(role, 'GET', path)).status >= 400]).toEqual([path, true])
    }
    for (const path of ['/payload-jobs', '/payload-locked-documents', '/payload-preferences', '/graphql']) {
      expect([path, (await call(role, 'POST', path, {})).status >= 400]).toEqual([path, true])
    }
  })

  it.each(roles)('%s has preferences of their own and nobody else’s', async (role) => {
    const mine = await call(role, 'POST', '/payload-preferences/test-key', { value: { by: role } })
    expect(mine.status).toBe(role === 'nobody' ? 401 : 200)
    const { body } = await call(role, 'GET', '/payload-preferences/test-key')
    expect(body.value ?? undefined).toEqual(role === 'nobody' ? undefined : { by: role })
    const list = await call(role, 'GET', '/payload-preferences?limit=0')
    expect(new Set((list.body.docs ?? []).map(({ user }: { user: { value: string } }) => user.value))).toEqual(new Set(role === 'nobody' ? [] : [test.members[role]!.id]))
  })

  it.each(roles)('%s sees locks as far as they concern what the role edits', async (role) => {
    const holder = test.members.editor!
    const lock = await test.payload.create({ collection: 'payload-locked-documents', data: { document: { relationTo: 'notices', value: test.rows.notices!.ours }, user: { relationTo: 'staff', value: holder.id } }, overrideAccess: true })
    const sees = ['editor', 'administrator'].includes(role)
    const { body } = await call(role, 'GET', '/payload-locked-documents?depth=1')
    expect((body.docs ?? []).length).toBe(sees ? 1 : 0)
    expect((await call(role, 'DELETE', `/payload-locked-documents/${lock.id}`)).status === 200).toBe(sees)
    await test.payload.delete({ collection: 'payload-locked-documents', where: {}, overrideAccess: true })
  })

  it('nobody sees more of an account than its owner, administrators aside', async () => {
    for (const role of roles.filter((one) => !['nobody', 'administrator'].includes(one))) {
      const { body } = await call(role, 'GET', '/staff?limit=0')
      expect(body.docs.map(({ id }: { id: string }) => id)).toEqual([test.members[role]!.id])
    }
  })
})

/** Paths of fields that nobody may read: of the collection itself, and of those its relationships lead to. */
function hiddenPaths(slug: string, fields: Field[], depth = 1): string[] {
  return fields.flatMap((field) => {
    if (!('name' in field) || !field.name) return []
    if (isHidden(field)) return [field.name]
    if (depth === 0 || field.type !== 'relationship' || typeof field.relationTo !== 'string' || field.relationTo === slug) return []
    const related = test.payload.config.collections.find((one) => one.slug === field.relationTo)!
    return hiddenPaths(related.slug, related.fields, depth - 1).map((path) => `${field.name}.${path}`)
  })
}

function isHidden(field: Field): boolean {
  return 'hidden' in field && field.hidden === true
}

/** Ids of the rows that lie anywhere in an answer as rows, not as bare ids. */
function rowsWithin(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(rowsWithin)
  if (typeof value !== 'object' || value === null) return []
  const { id, ...others } = value as { id?: unknown }
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(others).flatMap(rowsWithin)]
}
