import type { KeywordCheck } from './keyword.ts';

/**
 * Keywords that no form writes: the generator puts them in when it expands a form, so that length, unknown properties
 * and questions not asked are told by our codes and the compiled code stays small.
 */
export const builtKeywords: { [name: string]: KeywordCheck } = {
  text: { on: 'string', call: 'checkText', from: 'validators/text.ts' },
  known: { on: 'object', call: 'checkKnown', from: 'validators/presence.ts' },
  answered: { on: 'object', call: 'checkAnswered', from: 'validators/presence.ts' },
  unasked: { on: 'object', call: 'checkUnasked', from: 'validators/presence.ts' },
};
