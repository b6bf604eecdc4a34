/** The directory knew the employer; `employerName` is the name it gave. */
export class EmployerFoundEvent extends Event {
  static readonly type = 'employer-found';
  readonly employerName: string;

  constructor(employerName: string) {
    super(EmployerFoundEvent.type, { bubbles: true });
    this.employerName = employerName;
  }
}

declare global {
  interface HTMLElementEventMap {
    'employer-found': EmployerFoundEvent;
  }
}
