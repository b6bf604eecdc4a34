import type { Form } from '../vocabulary/definition.ts';

/**
 * What a check may look at beyond the value: the day it is in China, and the other sections. `only`: the one field of which
 * it is asked what is wrong; what is wrong with other fields may be left out.
 */
export type CheckContext = { today: string; form: Form; only?: string };
