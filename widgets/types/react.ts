import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AccountantAttributes } from './attributes.ts';
import type { AccountantEvents } from './events.ts';

/** Listeners as React 19 takes them for custom elements: `on` and the event's name as it is. */
type Listeners = { [type in keyof AccountantEvents as `on${type}`]?: (event: AccountantEvents[type]) => void };

/**
 * The elements as JSX knows them: `import '@accountant-register/widgets/types/react.ts'` once in a project.
 * What is common to all HTML elements is React's own to say.
 */
export type AccountantJsx<Common> = {
  [tag in keyof AccountantAttributes]: Omit<Common, keyof AccountantAttributes[tag]> & AccountantAttributes[tag] & Listeners;
};

/** What React lets every element have. */
export type ReactCommon = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  // React asks for a namespace here.
  // eslint-disable-next-line no-restricted-syntax, @typescript-eslint/no-namespace
  namespace JSX {
    // An interface is what merges with React's own; all it says comes from the attributes and events above.
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends AccountantJsx<ReactCommon> {}
  }
}
