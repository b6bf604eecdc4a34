import type { Finding } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { ChangePreview } from '../session/types.ts';
import type { FormParts } from './form-parts.ts';
import type { Told } from './told.ts';

/** What came of it, one of the three: the change can be submitted as the preview says, fields are to be mended, or something else is told. */
type Proposed = { preview?: ChangePreview; findings?: readonly Finding[]; told?: Told };

/** Asks the register what a change comes to, with all that was typed in it. */
export async function propose({ flow: { session }, change: { draft }, t }: FormParts): Promise<Proposed> {
  if (!(await draft.flush())) return { told: { text: t.notSaved } };
  const preview = await session.api.preview(draft.request.id);
  const { items, findings, portal } = preview;
  if (items.length === 0) return { told: { text: t.nothing, isNote: true } };
  if (findings.length > 0) return { findings };
  return portal === session.portal ? { preview } : { told: { portal, isNote: true } };
}
