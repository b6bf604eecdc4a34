import type { ReactiveElement } from 'lit';

/** Calls `back` when the device is online or the page in sight again, for as long as the element is connected, and `gone` when it no longer is. */
export function whileConnected(element: ReactiveElement, { back, gone }: { back: () => void; gone: () => void }): void {
  element.addController({
    hostConnected: () => {
      window.addEventListener('online', back);
      document.addEventListener('visibilitychange', back);
    },
    hostDisconnected: () => {
      window.removeEventListener('online', back);
      document.removeEventListener('visibilitychange', back);
      gone();
    },
  });
}
