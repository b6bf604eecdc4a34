import idTypes from '@accountant-register/schemas/dictionaries/id-document-types.json' with { type: 'json' }

/** Whose line it is: the document, as the register tells persons apart. */
export const identitySchema = {
  idType: { type: 'string', enum: idTypes.items.map(({ code }) => code) },
  idNumber: { type: 'string', minLength: 4, maxLength: 40 },
}

/** A day that may stand in a line; whether the calendar has it is checked apart. */
export const daySchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }

/** The sending system's own key of a line. */
export const externalKeySchema = { type: 'string', minLength: 1, maxLength: 80, pattern: '^[\\x21-\\x7e]+$' }
