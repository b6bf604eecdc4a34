import type { ServerResponse } from 'node:http'

/** Writes a web `Response` to a node one, byte for byte; without its body for HEAD. */
export async function answer(outgoing: ServerResponse, response: Response, isHead: boolean): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(isHead ? undefined : Buffer.from(await response.arrayBuffer()))
}
