/** Someone of the office who is signed in, and what they may call. */
export class Member {
  readonly login: string
  readonly token: string
  private readonly register: string

  private constructor(register: string, login: string, token: string) {
    this.register = register
    this.login = login
    this.token = token
  }

  static async signIn(register: string, { login, password }: { login: string; password: string }): Promise<Member> {
    const { token } = await answerOf<{ token: string }>(await fetch(`${register}/api/staff/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: login, password }) }))
    return new Member(register, login, token)
  }

  /** Calls an endpoint of the back office. @throws {Error} with the answer, unless it went well */
  async call<Answer = unknown>(method: string, path: string, body?: object, headers: { [name: string]: string } = {}): Promise<Answer> {
    const sent = Buffer.isBuffer(body) ? new Uint8Array(body) : body && JSON.stringify(body)
    return answerOf<Answer>(await fetch(`${this.register}${path}`, { method, headers: { authorization: `JWT ${this.token}`, ...(body && { 'content-type': 'application/json' }), ...headers }, body: sent }))
  }

  /** Takes a step of a case as it stands now. */
  async decide(id: string, step: string, more: object = {}): Promise<void> {
    const { rev } = await this.call<{ rev: number }>('GET', `/api/cases/${id}`)
    await this.call('POST', `/api/cases/${id}/${step}`, { rev, ...more })
  }

  /** The id of a row; the first by default. */
  async firstOf(collection: string, where = ''): Promise<string> {
    const { docs } = await this.call<{ docs: { id: string }[] }>('GET', `/api/${collection}?limit=1&depth=0${where && `&${where}`}`)
    if (!docs[0]) throw new Error(`${collection} ${where}: expected a row for ${this.login}`)
    return docs[0].id
  }
}

async function answerOf<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${(await response.text()).slice(0, 300)}`)
  return response.json() as Promise<Answer>
}
