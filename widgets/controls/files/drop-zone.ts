import type { ReactiveControllerHost } from 'lit';

/** Takes files that are dropped on an element, and knows whether something is held over it; its handlers go into the host's template. */
export class DropZone {
  readonly #host: ReactiveControllerHost;
  readonly #take: (files: File[]) => void;
  /** Whether something is held over the element. */
  isOver = false;

  constructor(host: ReactiveControllerHost, take: (files: File[]) => void) {
    this.#host = host;
    this.#take = take;
  }

  readonly over = (event: Event): void => {
    event.preventDefault();
    this.#hold(true);
  };

  readonly leave = (): void => this.#hold(false);

  readonly drop = (event: DragEvent): void => {
    event.preventDefault();
    this.#hold(false);
    this.#take([...(event.dataTransfer?.files ?? [])]);
  };

  #hold(isOver: boolean): void {
    this.isOver = isOver;
    this.#host.requestUpdate();
  }
}
