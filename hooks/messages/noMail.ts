import type { EmailAdapter } from 'payload'

/**
 * Stands where no mail service is set: says in the log that a mail was not sent, and nothing of what it said.
 * Payload's own stand-in prints the mail, password links included.
 */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'register@example.invalid',
  defaultFromName: '会计人员登记',
  sendEmail: async () => payload.logger.warn({ msg: 'mail: not sent, no mail service is set' }),
})
