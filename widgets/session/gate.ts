import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../internal/texts.ts';
import { signInSentence } from './failure.ts';
import type { Session } from './session.ts';
import { sessionTexts } from './texts.ts';

/** What stands in a widget's place while nobody is signed in; nothing once someone is. */
export function gate(session: Session | undefined, language: Language): TemplateResult | undefined {
  const t = sessionTexts.in(language);
  if (!session) return html`<p class="gate" role="alert">${t.portalMissing}</p>`;
  switch (session.state) {
    case 'signed-in':
      return undefined;
    case 'unknown':
    case 'signing-in':
      return html`<p class="gate soft" role="status">${t.signingIn}</p>`;
    case 'expired':
      return invitation(t.expired);
    case 'signed-out':
      return invitation(t.signInLead, session.error);
  }

  function invitation(lead: string, error?: string): TemplateResult {
    return html`<div class="gate">
      ${error ? html`<p class="failure" role="alert">${signInSentence(error, language)}</p>` : nothing}
      <p>${lead}</p>
      <button class="primary" @click=${() => void session?.signIn()}>${t.signIn}</button>
    </div>`;
  }
}
