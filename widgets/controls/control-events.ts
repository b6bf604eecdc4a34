import type { Value } from '@accountant-register/schemas/vocabulary/definition.ts';

/** The person changed a control's value; `value` is what is stored, text that cannot be parsed included. */
export class ControlInputEvent extends Event {
  static readonly type = 'control-input';
  readonly name: string;
  readonly value: Value;

  constructor(name: string, value: Value) {
    super(ControlInputEvent.type, { bubbles: true });
    this.name = name;
    this.value = value;
  }
}

/** The person left a control. */
export class ControlLeaveEvent extends Event {
  static readonly type = 'control-leave';
  readonly name: string;

  constructor(name: string) {
    super(ControlLeaveEvent.type, { bubbles: true });
    this.name = name;
  }
}

declare global {
  interface HTMLElementEventMap {
    'control-input': ControlInputEvent;
    'control-leave': ControlLeaveEvent;
  }
}
