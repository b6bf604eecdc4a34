/** How a bureau's code looks: a division's, of a zone with its name behind, as `330212-gaoxin`. */
const code = '[\\w-]{4,24}'

/** One bureau's code. */
export const bureauCode = new RegExp(`^${code}$`)

/** One bureau's code or several, with commas between. */
export const bureauCodes = new RegExp(`^${code}(,${code}){0,120}$`)
