import { createHash, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { maskIdNumber } from '@accountant-register/schemas/mask/maskIdNumber.ts'
import { receiptNumber } from '@accountant-register/schemas/rules/receiptNumber.ts'
import { identityKey } from '../../access/identity/identityKey.ts'
import { createOnce } from '../../database/createOnce.ts'
import { fileStore } from '../../files/store.ts'
import type { Settings } from '../../settings.ts'
import { demoPeople, type DemoPerson } from './demoPeople.ts'
import { drawPortrait } from './drawPortrait.ts'

/** Puts the people of the demonstration on record, each with a registration in the history, a photo and continuing education. */
export async function seedPeople(payload: Payload, settings: Settings, now = new Date()): Promise<void> {
  for (const person of demoPeople) await seedPerson({ payload, settings, person, year: now.getFullYear() })
}

type Seeding = { payload: Payload; settings: Settings; person: DemoPerson; year: number }

async function seedPerson({ payload, settings, person, year }: Seeding): Promise<void> {
  const { account, form, register, authority, registeredOn } = person
  const { name, idType, idNumber } = form.basic as { [field: string]: string }
  const identity = { applicantName: name!, idNumberMasked: maskIdNumber(idNumber!), identityKey: identityKey({ idType: idType!, idNumber: idNumber!, secret: settings.secret }) }
  const at = `${registeredOn}T02:00:00.000Z`
  const request = await createOnce(payload, 'change-requests', 'openKey', {
    openKey: `closed:demo-${account}`,
    receipt: receiptNumber(register, registeredOn, randomBytes(7)),
    ...identity,
    kind: 'registration', status: 'approved', register, portal: register, authority, submittedAt: at, decidedAt: at, dueOn: registeredOn, round: 1,
    answers: {}, form, files: {}, edition: 1, rev: 2, settledRev: 2, unsettled: false, applicant: '',
    timeline: ['submit', 'approve'].map((event, i) => ({ rev: i + 1, event, round: 1, at, by: 'system', actor: 'demo', authority })),
    createdAt: at, updatedAt: at,
  })
  const made = await createOnce(payload, 'persons', 'madeBy', {
    madeBy: `${request.id}:2`,
    activeKey: `active:${identity.identityKey}`,
    identityKey: identity.identityKey,
    name, idNumberMasked: identity.idNumberMasked, register, authority, status: 'active', registeredOn, rev: 0,
    photo: await photoOf({ payload, settings, account, request: request.id, at }),
    ...form,
    createdAt: at, updatedAt: at,
  })
  for (const { yearsAgo, ...row } of person.education) {
    const data = { ...row, person: made.id, register, year: year - yearsAgo, form: 'online', institution: '虚构会计继续教育网校', ...(row.state === 'recorded' && { recordedOn: `${year - yearsAgo}-10-15` }) }
    await createOnce(payload, 'continuing-education', 'externalKey', { externalKey: `demo:${account}:${year - yearsAgo}:${row.subject}`, ...data })
  }
}

/** The portrait, under a key that follows from the account: seeding again finds it. */
async function photoOf({ payload, settings, account, request, at }: { payload: Payload; settings: Settings; account: string; request: string; at: string }): Promise<string> {
  const storageKey = createHash('sha256').update(`demo-photo:${account}:${settings.secret}`).digest('hex')
  const jpeg = await drawPortrait()
  if (!(await fileStore(settings).get(storageKey))) await fileStore(settings).put(storageKey, jpeg)
  const row = { request, applicant: '', kind: 'photo', page: 1, bytes: jpeg.length, width: 413, height: 579, originalDigest: createHash('sha256').update(jpeg).digest('hex'), warnings: [], createdAt: at, updatedAt: at }
  return (await createOnce(payload, 'attachments', 'storageKey', { storageKey, ...row })).id
}
