// The script that portals embed. It imports nothing at load time, so that all files can be asked for at once.
import { preload } from './preload.ts';

preload(document);
// The portal element stands before any widget asks it for a session.
void import('./elements.ts').then(({ loadWidgets }) => loadWidgets(document));
