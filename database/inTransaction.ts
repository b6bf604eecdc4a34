import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Runs something in a transaction of the request, or in the one that it has; its writes are taken back when it throws. */
export async function inTransaction<T>(req: PayloadRequest, run: () => Promise<T>): Promise<T> {
  const isOwn = await initTransaction(req)
  try {
    const result = await run()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}
