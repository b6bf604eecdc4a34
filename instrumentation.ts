/**
 * Runs once when the web server starts: brings Payload up before the first request, and the worker with it, and hands the server
 * in front what answers the APIs, so that their calls need not pass through Next (`server/early.ts`).
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config })
  const { setEarly } = await import('./server/early.ts')
  const { handle } = await import('./api/v1/handle.ts')
  const { handleDownstream } = await import('./api/downstream/handle.ts')
  const { answerEarly } = await import('./api/staff/early/answerEarly.ts')
  setEarly('/api/', (request) => answerEarly(payload, request))
  setEarly('/v1/downstream/', (request) => handleDownstream(request, payload))
  setEarly('/v1/', (request) => handle(request, payload))
}
