/** JSON Schema of a condition as `ask` and `evidence` hold it (type `Condition`). */
export const conditionSchema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: {
    type: 'object',
    minProperties: 1,
    properties: {
      in: { type: 'array', minItems: 1, items: { type: ['string', 'boolean'] } },
      notIn: { type: 'array', minItems: 1, items: { type: ['string', 'boolean'] } },
      stated: { type: 'boolean' },
    },
    additionalProperties: false,
  },
};
