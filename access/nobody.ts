/** Grants nothing, to anyone: for what only the system itself does. */
export const nobody = (): false => false
