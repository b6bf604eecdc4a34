import type { Page } from 'playwright-core'
import type { Member } from './Member.ts'

/** A screen: its address, what shows that it is there, and what opens it where an address does not. */
export type Screen = { name: string; address: string | ((member: Member) => Promise<string>); there: string; open?: (page: Page) => Promise<void> }

const at = (collection: string, rest = ''): string => `/admin/collections/${collection}${rest}`
const row = (collection: string, rest = '', where = '') => async (member: Member): Promise<string> => at(collection, `/${await member.firstOf(collection, where)}${rest}`)
const click = (selector: string, shows: string) => async (page: Page): Promise<void> => {
  await page.locator(selector).first().click()
  await page.locator(shows).first().waitFor()
}
const key = (name: string, shows: string) => async (page: Page): Promise<void> => {
  await page.keyboard.press(name)
  await page.locator(shows).first().waitFor({ state: 'attached' })
}

const start = (of: string): Screen => ({ name: `start-of-${of}`, address: '/admin', there: '.start h1' })
const account: Screen = { name: 'account', address: '/admin/account', there: '.account-sessions tbody tr' }
const secondFactor: Screen = { name: 'second-factor', address: '/admin/second-factor', there: '.account-factor' }
const missing: Screen = { name: 'missing', address: '/admin/nowhere', there: '.not-found, .template-default h1' }

/** A list of the framework, its filters and columns, a row of it and a new one. */
function rows(collection: string, { creates = true, opens = true }: { creates?: boolean; opens?: boolean } = {}): Screen[] {
  const list = { address: at(collection), there: '.collection-list__wrap' }
  return [
    { name: `${collection}-list`, ...list },
    { name: `${collection}-columns`, ...list, open: click('.list-controls__toggle-columns', '.pill-selector__pill:nth-child(2)') },
    { name: `${collection}-filters`, ...list, open: click('.list-controls__toggle-where', '.where-builder') },
    { name: `${collection}-none`, address: at(collection, '?search=zzzzzzzz'), there: '.collection-list__wrap' },
    ...(opens ? [{ name: `${collection}-row`, address: row(collection), there: '.collection-edit__form' }] : []),
    ...(creates ? [{ name: `${collection}-new`, address: at(collection, '/create'), there: '.collection-edit__form' }] : []),
  ]
}

/** What is drafted and published: its versions and two of them beside each other as well. */
function editorial(collection: string): Screen[] {
  const newest = async (member: Member): Promise<string> => {
    const id = await member.firstOf(collection)
    const { docs } = await member.call<{ docs: { id: string }[] }>('GET', `/api/${collection}/versions?limit=1&depth=0&where[parent][equals]=${id}`)
    return at(collection, `/${id}/versions/${docs[0]!.id}`)
  }
  return [...rows(collection, { creates: false }), { name: `${collection}-versions`, address: row(collection, '/versions'), there: '.versions table' }, { name: `${collection}-compare`, address: newest, there: '.view-version' }]
}

const queue = at('change-requests')
const change = row('change-requests', '', 'where[kind][equals]=change')
const waiting = row('change-requests', '', 'where[status][equals]=submitted&where[kind][equals]=registration')
const canvas = '.review__frame[data-state=there]'

const seeing: Screen[] = [
  { name: 'queue', address: queue, there: '.queue__count' },
  { name: 'queue-columns', address: queue, there: '.queue__count', open: click('.queue__columns summary', '.queue__columns label') },
  { name: 'queue-decided', address: `${queue}?view=decided`, there: '.queue__table' },
  { name: 'queue-empty', address: `${queue}?view=overdue`, there: '.queue__empty' },
  { name: 'change', address: change, there: canvas },
  { name: 'case-decided', address: row('change-requests', '', 'where[status][equals]=approved'), there: '.review' },
  { name: 'case-frozen', address: row('change-requests', '', 'where[status][equals]=applied'), there: '.review' },
  { name: 'case-missing', address: at('change-requests', '/00000000-0000-4000-8000-000000000000'), there: '.template-default, .not-found' },
  { name: 'persons', address: at('persons'), there: '.persons__table' },
  { name: 'persons-export', address: at('persons'), there: '.persons__table', open: click('.persons__head button.review__button', 'dialog[open]') },
  { name: 'person', address: row('persons'), there: '.person h1' },
  { name: 'person-correct', address: row('persons'), there: '.person h1', open: click('.person__section > .review__button', 'dialog[open] input') },
  { name: 'figures', address: '/admin/figures', there: '.figures__heads' },
  { name: 'figures-none', address: '/admin/figures?from=2020-01-01&to=2020-01-31', there: '.figures__heads' },
  { name: 'steps', address: at('case-steps'), there: '.collection-list__wrap' },
]

const deciding: Screen[] = [
  { name: 'bulk', address: queue, there: '.queue__count', open: async (page) => (await page.locator('tbody .queue__check input:enabled').first().check(), await click('.queue__chosen .is-primary', '.queue__bulk li')(page)) },
  { name: 'case', address: waiting, there: canvas, open: (page) => page.keyboard.press('ArrowDown') },
  { name: 'case-return', address: waiting, there: canvas, open: key('r', '.review__common button') },
  { name: 'case-hand-over', address: waiting, there: canvas, open: key('h', '#handing-bureau option:nth-child(3)') },
  { name: 'case-keys', address: waiting, there: canvas, open: key('?', 'dialog[open]') },
]

const freezing: Screen = { name: 'person-freeze', address: row('persons'), there: '.person h1', open: click('.person__actions button', 'dialog[open] textarea') }

const content: Screen[] = [
  ...editorial('notices'),
  ...editorial('tips'),
  ...editorial('evidence-kinds'),
  ...editorial('message-templates'),
  ...rows('return-reasons'),
  ...rows('working-days'),
  ...rows('content-files'),
]

/** Who signs in, and every screen of theirs. */
export const roles: { login: string; screens: Screen[] }[] = [
  { login: 'haishu@example.com', screens: [start('reviewers'), ...seeing, ...deciding, account, secondFactor, missing, { name: 'forbidden', address: at('imports'), there: '.template-default, .not-found' }] },
  { login: 'ningbo@example.com', screens: [start('reviewers'), ...seeing, ...deciding, freezing, ...rows('return-reasons'), account] },
  {
    login: 'ningbo-admin@example.com',
    screens: [start('registrars'), ...seeing, freezing, ...rows('return-reasons'), ...rows('four-eyes-marks'), { name: 'imports', address: at('imports'), there: '.persons__table' }, { name: 'import', address: row('imports'), there: 'table' }, account],
  },
  { login: 'editor@example.com', screens: [start('editors'), ...content, ...rows('employers', { creates: false }), account, { name: 'forbidden-case', address: queue, there: '.template-default, .not-found' }] },
  { login: 'auditor@example.com', screens: [start('auditors'), ...rows('audit-events', { creates: false, opens: false }), { name: 'audit-event', address: row('audit-events'), there: '.audit-event h1' }, ...rows('retention-runs', { creates: false, opens: false }), account] },
  {
    login: 'admin@example.com',
    screens: [start('administrators'), ...content, ...rows('staff'), ...rows('authorities'), ...rows('employers'), ...rows('api-keys'), ...rows('webhooks'), ...rows('retention-runs', { creates: false, opens: false }), account],
  },
]
