import ethnicities from '@accountant-register/schemas/dictionaries/ethnicities.json' with { type: 'json' }

/** The peoples one can choose from at the real-name check, by GB/T 3304 number. */
export const nations: readonly (readonly [code: string, label: string])[] = ethnicities.items.map(({ code, label }) => [code, label])
