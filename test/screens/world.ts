import { startNetwork, type Network } from '../../bench/applicants/network.ts'
import { makePictures, type Pictures } from '../../bench/applicants/pictures.ts'
import { prepareDraft, submitDraft, upload, type Draft } from '../../bench/applicants/prepareDraft.ts'
import { callJson } from '../../bench/load/call.ts'
import { startSystem, type System } from '../helpers/system.ts'
import { csvOf, oldRecord } from '../import/shared.ts'
import { Member } from './Member.ts'

/** A running system in which every screen has something to show. */
export type World = { system: System; members: { [login: string]: Member }; stop: () => Promise<void> }

/** Starts it with its demo data, hands cases in and brings one into each state; the office works through its own endpoints. */
export async function startWorld(): Promise<World> {
  const network = await startNetwork()
  const system = await startSystem({ IDENTITY_BASE: network.base, SEEDS_DEMO: 'true' }).catch(async (error: unknown) => (await network.stop(), Promise.reject(error)))
  const { register, accounts } = system.addresses
  const staff = accounts.filter(({ login }) => login.endsWith('@example.com'))
  const members = Object.fromEntries(await Promise.all(staff.map(async (account) => [account.login, await Member.signIn(register, account)] as const)))
  await fillCases(system, members['haishu@example.com']!)
  await fillOffice(members)
  return { system, members, stop: () => stop(system, network) }
}

async function stop(system: System, network: Network): Promise<void> {
  await system.stop()
  await network.stop()
}

/** Three that wait, one claimed, one returned, one approved, and a change of the person approved. */
async function fillCases(system: System, reviewer: Member): Promise<void> {
  const drawn = await makePictures()
  const drafts: Draft[] = []
  for (let n = 500; n < 506; n += 1) drafts.push(await handIn(system, n, drawn))
  const [, , , claimed, returned, approved] = drafts
  await reviewer.decide(claimed!.id, 'claim')
  await reviewer.decide(returned!.id, 'claim')
  await reviewer.decide(returned!.id, 'return', { reason: '照片不清晰，请重新上传。', fields: [], files: ['photo'] })
  await reviewer.decide(approved!.id, 'claim')
  await reviewer.decide(approved!.id, 'approve')
  await changeMajor(system, approved!.token, drawn)
}

async function handIn({ addresses: { register, portals } }: System, n: number, drawn: Pictures): Promise<Draft> {
  const draft = await prepareDraft({ register, portal: 'ningbo', returnTo: `${portals.ningbo}/register`, n }, drawn)
  await submitDraft(register, draft)
  return draft
}

async function changeMajor({ addresses: { register } }: System, token: string, drawn: Pictures): Promise<void> {
  const headers = { Authorization: `Bearer ${token}` }
  const { version } = await callJson<{ version: number }>(`${register}/v1/notices/ningbo/change`)
  type Opened = { id: string; edition: number; requiredEvidence: string[] }
  const opened = await callJson<Opened>(`${register}/v1/changes`, { method: 'POST', headers, body: { register: 'ningbo', section: 'education', portal: 'ningbo', noticeVersion: version } })
  let last = await callJson<Opened>(`${register}/v1/requests/${opened.id}`, { method: 'PATCH', headers, body: { edition: opened.edition, answers: { education: { fullTimeMajor: '财务管理', fullTimeGraduatedOn: '2022-06-30' } } } })
  for (const kind of last.requiredEvidence) last = await upload(register, { draft: last, token }, kind, drawn.paper)
  await submitDraft(register, { id: last.id, edition: last.edition, token })
}

/** A row in each list that starts empty, and a second edition of what has versions. */
async function fillOffice(members: World['members']): Promise<void> {
  const [administrator, editor, registrar] = ['admin@example.com', 'editor@example.com', 'ningbo-admin@example.com'].map((login) => members[login]!)
  await administrator!.call('POST', '/api/api-keys', { name: '继续教育平台', scopes: ['continuing-education', 'lookup'] })
  await administrator!.call('POST', '/api/webhooks', { name: '信用平台', url: 'https://credit.example/approvals' })
  const person = await registrar!.firstOf('persons')
  for (const step of ['freeze', 'unfreeze']) await registrar!.call('POST', `/api/records/${person}/${step}`, { key: crypto.randomUUID(), reason: '司法协助要求' })
  await registrar!.call('POST', '/api/four-eyes-marks', { kind: 'transfer' })
  await registrar!.call('POST', '/api/records/imports?corrects=false', Buffer.from(csvOf([oldRecord(), oldRecord({ 民族: '没有这个民族' })])), { 'content-type': 'text/csv', 'x-file-name': encodeURIComponent('历史人员.csv') })
  await editor!.call('POST', '/api/working-days', { date: '2027-02-05', arrangement: 'off', name: '台风停工' })
  for (const collection of ['notices', 'tips', 'evidence-kinds', 'message-templates'] as const) {
    const id = await editor!.firstOf(collection)
    const field = { notices: 'title', tips: 'lines', 'evidence-kinds': 'note', 'message-templates': 'text' }[collection]
    const { [field]: words } = await editor!.call<{ [field: string]: string }>('GET', `/api/${collection}/${id}?locale=zh&depth=0`)
    for (const state of ['published', 'draft']) await editor!.call('PATCH', `/api/${collection}/${id}?locale=zh${state === 'draft' ? '&draft=true' : ''}`, { [field]: `${words}${state === 'draft' ? '。' : ''}`, _status: state })
  }
}
