import readline from 'node:readline'
import { getPayload } from 'payload'
import { publishedKinds } from '../../../api/v1/evidenceKinds/kinds.ts'
import { notice } from '../../../api/v1/notices/notice.ts'
import { isWorkday } from '../../../hooks/review/workingDays.ts'
import config from '../../../payload.config.ts'

// A web process of its own: for each line it is asked by, it answers with what it would tell applicants and reviewers now.
const payload = await getPayload({ config })
process.stdout.write('{}\n')
for await (const _ of readline.createInterface({ input: process.stdin })) {
  const { title, tips } = await notice(payload, { portal: 'ningbo', kind: 'registration', locale: 'zh' })
  const kinds = await publishedKinds(payload, 'zh')
  const read = { title, tip: tips.files, note: kinds.find(({ code }) => code === 'idCardFront')?.note, isWorkday: isWorkday('2026-11-24') }
  await new Promise((resolve) => setTimeout(resolve, 500))
  process.stdout.write(`${JSON.stringify(read)}\n`)
}
