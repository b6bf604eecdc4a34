import type { Payload } from 'payload'
import type { RenewableStore } from '../../database/sealFilesAnew.ts'
import type { Settings } from '../../settings.ts'
import { keepHead } from '../audit/auditHead.ts'
import { linkAudit } from '../audit/linkAudit.ts'
import { gateway } from '../messages/sendMessage.ts'
import { keepFigures } from '../figures/keepFigures.ts'
import { retain } from '../retention/retain.ts'
import { deliverMessages } from './deliverMessages.ts'
import { deliverWebhooks } from './deliverWebhooks.ts'
import { forgetLeftovers } from './forgetLeftovers.ts'
import { keepDueDays } from './keepDueDays.ts'
import { keepSealed } from './keepSealed.ts'
import { publishScheduled } from './publishScheduled.ts'
import { sweep } from './sweep.ts'

/** How often each task runs, in milliseconds. */
const pace = { deliverMessages: 1_000, deliverWebhooks: 2_000, sweep: 5_000, publishScheduled: 5_000, forgetLeftovers: 10 * 60_000, keepFigures: 10_000, keepDueDays: 10_000, linkAudit: 1_000, keepHead: 10 * 60_000, keepSealed: 5_000, retain: 60 * 60_000 }

/** Starts the tasks that run beside the web server, and gives the function that stops them; any number of processes may do so. */
export function startWorker(payload: Payload, settings: Settings, store: RenewableStore): () => void {
  const send = gateway(settings)
  const timers = [
    repeat(payload, 'deliverMessages', pace.deliverMessages, () => deliverMessages(payload, send)),
    repeat(payload, 'deliverWebhooks', pace.deliverWebhooks, () => deliverWebhooks(payload, settings)),
    repeat(payload, 'sweep', pace.sweep, () => sweep(payload)),
    repeat(payload, 'keepFigures', pace.keepFigures, () => keepFigures(payload)),
    repeat(payload, 'keepDueDays', pace.keepDueDays, () => keepDueDays(payload, settings)),
    repeat(payload, 'publishScheduled', pace.publishScheduled, () => publishScheduled(payload)),
    repeat(payload, 'forgetLeftovers', pace.forgetLeftovers, () => forgetLeftovers(payload, (key) => store.delete(key))),
    repeat(payload, 'linkAudit', pace.linkAudit, () => linkAudit(payload)),
    repeat(payload, 'keepHead', pace.keepHead, () => keepHead(payload, settings.dataDir)),
    repeat(payload, 'keepSealed', pace.keepSealed, () => keepSealed(payload, settings, store)),
    repeat(payload, 'retain', pace.retain, () => retain(payload, (key) => store.delete(key))),
  ]
  return () => timers.forEach(clearInterval)
}

/** Runs a task at a pace, never beside itself. */
function repeat(payload: Payload, name: string, pause: number, task: () => Promise<unknown>): NodeJS.Timeout {
  let isRunning = false
  const timer = setInterval(async () => {
    if (isRunning) return
    isRunning = true
    try {
      await task()
    } catch (err) {
      payload.logger.error({ err, msg: `worker: ${name} failed and will run again` })
    } finally {
      isRunning = false
    }
  }, pause)
  timer.unref()
  return timer
}
