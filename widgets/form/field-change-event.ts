import type { Value } from '@accountant-register/schemas/vocabulary/definition.ts';

/** An answer of the section has changed. */
export class FieldChangeEvent extends Event {
  static readonly type = 'field-change';
  readonly field: string;
  readonly value: Value;

  constructor(field: string, value: Value) {
    super(FieldChangeEvent.type, { bubbles: true });
    this.field = field;
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'field-change': FieldChangeEvent;
  }
}
