import type { Form } from '../vocabulary/definition.ts';

/** What a check may look at beyond the value: the day it is in China, and the other sections. */
export type CheckContext = { today: string; form: Form };
