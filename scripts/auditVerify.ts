import { openRegister } from './openRegister.ts'

/**
 * `npm run audit:verify`: checks the whole audit trail and prints how it stands as a line of JSON; exit code 1 where something was
 * altered, taken out or slipped in, with the first thing wrong. Remembers the end of the chain in the data folder for the next time.
 */
const { payload, settings } = await openRegister()
const { rememberedHead, rememberHead } = await import('../hooks/audit/auditHead.ts')
const { verifyAudit } = await import('../hooks/audit/verifyAudit.ts')

const report = await verifyAudit(payload, rememberedHead(settings.dataDir))
process.stdout.write(`${JSON.stringify(report)}\n`)
if (report.fault) process.stderr.write(`审计记录被改动过。The audit trail was tampered with: ${Object.values(report.fault).join(' ')}\n`)
else if (report.head) rememberHead(settings.dataDir, report.head)
process.exit(report.fault ? 1 : 0)
