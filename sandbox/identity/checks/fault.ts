/** One thing wrong with a typed value; its sentence is in `locales/faults.zh.json`. */
export type Fault = { field: string; code: string; params?: Record<string, string | number> }
