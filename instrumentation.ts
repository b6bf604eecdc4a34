/** Runs once when the web server starts: brings Payload up before the first request, and the worker with it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  await getPayload({ config })
}
