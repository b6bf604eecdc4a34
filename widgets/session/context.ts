import { createContext } from '@lit/context';
import type { Session } from './session.ts';

/** Under this key `<accountant-portal>` hands its session to the elements inside it. */
export const sessionContext = createContext<Session>(Symbol.for('accountant-register/session'));
