/** Where each widget is measured, and what of it must be there to be used. */
export const pages = {
  registration: { path: '/register', host: 'accountant-registration' },
  change: { path: '/change', host: 'accountant-change', ready: 'button:not(.primary)' },
  progress: { path: '/progress', host: 'accountant-progress', ready: '[part=case]' },
} as const

/** The registration's first step, and what can be used in it. */
export const notice = 'input[type=checkbox]'

/** A control that answers are typed or chosen in, in the steps that ask for a section. */
export const field = 'input, select, textarea'

/** The steps after the fields, and what can be used in them. */
export const lastSteps = { files: 'accountant-upload', confirm: 'input[type=checkbox]' } as const

/** The hand-written form's first control. */
export const formReady = 'input:not([readonly]), select'
