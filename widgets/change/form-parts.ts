import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { DeskTexts } from '../locales/change.ts';
import type { RegistrationPort } from '../registration/upload-port.ts';
import type { ChangeFlow } from './change-flow.ts';
import type { SectionChange } from './section-change.ts';

/** What the parts of the form of one section share, as it is now. */
export type FormParts = { section: SectionId; flow: ChangeFlow; change: SectionChange; uploads: RegistrationPort; t: DeskTexts };
