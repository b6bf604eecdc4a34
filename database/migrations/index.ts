export const migrations: [] = []
