import { html, type TemplateResult } from 'lit';

export type Tab<Id extends string> = { id: Id; label: string; content: () => TemplateResult };

/** Parts of a page of which one is shown; arrow keys, Home and End move between them, as the ARIA tabs pattern says. */
export function tabs<Id extends string>(list: Tab<Id>[], selected: Id, onSelect: (id: Id) => void): TemplateResult {
  const present = list.find(({ id }) => id === selected) ?? list[0];
  return html`<div class="tabs" role="tablist" part="tabs" @keydown=${move}>
      ${list.map(
        ({ id, label }) => html`<button
          id=${`tab-${id}`}
          class="tab"
          role="tab"
          part="tab"
          aria-selected=${id === present?.id ? 'true' : 'false'}
          aria-controls="panel"
          tabindex=${id === present?.id ? 0 : -1}
          @click=${() => onSelect(id)}
        >
          ${label}
        </button>`,
      )}
    </div>
    <div id="panel" class="panel" role="tabpanel" tabindex="0" aria-labelledby=${`tab-${present?.id}`}>${present?.content()}</div>`;

  function move(event: KeyboardEvent): void {
    const at = list.findIndex(({ id }) => id === present?.id);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: list.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = list[(to + list.length) % list.length];
    if (!next) return;
    onSelect(next.id);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  }
}
