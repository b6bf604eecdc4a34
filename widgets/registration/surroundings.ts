import type { Surroundings } from '../form/field-template.ts';
import type { Session } from '../session/session.ts';

/** What the fields of a form ask of the register: regions piece by piece and employers by their code; and the city that its portal is of. */
export function surroundingsOf(session: () => Session): () => Surroundings {
  const loadPiece = (piece: string): Promise<unknown> => session().api.regions(piece);
  const lookUpEmployer = (code: string): Promise<{ name: string } | null> => session().api.employer(code);
  return () => ({ loadPiece, lookUpEmployer, ...(session().portal === 'ningbo' && { city: '330200' }) });
}
