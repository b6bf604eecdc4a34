/** What the real-name check of an account established. */
export type RealName = {
  /** The network's own number for the kind of document, 1 to 6. */
  idType: string
  idNumber: string
  name: string
  /** `1` male, `2` female. */
  sex: string
  /** `YYYY-MM-DD`. */
  birthday: string
  /** GB/T 3304 number; empty for people who are not Chinese nationals. */
  nation: string
}

/** An account of the real-name network. */
export type Account = {
  userId: string
  userName: string
  mobile: string
  passwordHash: string
  /** 1 before the real-name check, 2 after it. */
  authLevel: '1' | '2'
  realName?: RealName
}
