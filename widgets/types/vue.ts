// Names the module that is added to below; nothing of it is needed.
import type {} from 'vue';
import type { AccountantAttributes } from './attributes.ts';
import type { AccountantEvents } from './events.ts';

/** `accountant-saved` as the listener `onAccountantSaved` that Vue's templates make of `@accountant-saved`. */
type ListenerName<Type extends string> = Type extends `${infer Head}-${infer Rest}` ? `${Capitalize<Head>}${ListenerName<Rest>}` : Capitalize<Type>;

type Listeners = { [type in keyof AccountantEvents as `on${ListenerName<type>}`]?: (event: AccountantEvents[type]) => void };

/** An element as the templates of Vue know it: `import '@accountant-register/widgets/types/vue.ts'` once in a project. */
export type AccountantVue<Tag extends keyof AccountantAttributes> = new () => { $props: AccountantAttributes[Tag] & Listeners };

declare module 'vue' {
  interface GlobalComponents {
    'accountant-portal': AccountantVue<'accountant-portal'>;
    'accountant-registration': AccountantVue<'accountant-registration'>;
    'accountant-progress': AccountantVue<'accountant-progress'>;
    'accountant-change': AccountantVue<'accountant-change'>;
  }
}
