import { css, html, type TemplateResult } from 'lit';
import type { ChangeItem } from '../session/types.ts';
import type { Language } from '../internal/texts.ts';
import { unbroken } from '../internal/unbroken.ts';

type Words = { item: string; before: string; after: string; isReviewed: string; yesReviewed: string; yesAlong: string; noAtOnce: string; none: string; formerPhoto: string; newPhoto: string };

type Options = {
  items: readonly ChangeItem[];
  language: Language;
  texts: Words;
  caption: string;
  /** Addresses of photos by file id; one that is not there is told in words. */
  photos: { readonly [id: string]: string };
  /** What the last column says; absent: whether the item is reviewed. */
  last?: { head: string; of: (item: ChangeItem) => string };
};

/** 变更项, 变更前, 变更后 and a fourth column; a table where there is room, else a card for each item. */
export function itemsTable({ items, language, texts, caption, photos, last }: Options): TemplateResult {
  const heads = [texts.item, texts.before, texts.after, last?.head ?? texts.isReviewed];
  // A table drawn as blocks is no table to a screen reader any more, unless its roles are said.
  return html`<table class="items" role="table">
    <caption class="unseen">${caption}</caption>
    <thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
    <tbody role="rowgroup">
      ${items.map(
        (item) => html`<tr role="row">
          <th role="rowheader" scope="row">${item.labels.field[language]}</th>
          ${cell(texts.before, value(item, 'before'))} ${cell(texts.after, value(item, 'after'), 'after')}
          ${cell(heads[3] ?? '', last ? html`${last.of(item)}` : way(item), item.waits && !last ? 'waits' : '')}
        </tr>`,
      )}
    </tbody>
  </table>`;

  function cell(head: string, content: TemplateResult, name = ''): TemplateResult {
    return html`<td role="cell" class=${name}><span class="head" aria-hidden="true">${head}</span><span class="content">${content}</span></td>`;
  }

  function value(item: ChangeItem, side: 'before' | 'after'): TemplateResult {
    const id = item[side];
    if (item.field === 'photo' && typeof id === 'string') return photo(photos[id], side === 'before' ? texts.formerPhoto : texts.newPhoto);
    const words = item.labels[side][language];
    return html`${words ? unbroken(words) : html`<span class="soft">${texts.none}</span>`}`;
  }

  function photo(address: string | undefined, words: string): TemplateResult {
    return address ? html`<img src=${address} alt=${words}>` : html`${words}`;
  }

  function way({ reviewed, waits }: ChangeItem): TemplateResult {
    return html`${reviewed ? texts.yesReviewed : waits ? texts.yesAlong : texts.noAtOnce}`;
  }
}

/** How the table looks. */
export const itemsTableStyles = css`
  .items {
    inline-size: 100%;
    margin-block-end: 12px;
    border-collapse: collapse;
  }
  .items th,
  .items td {
    padding: 8px 12px;
    border: 1px solid var(--_line, #c6cbd2);
    text-align: start;
    vertical-align: top;
  }
  .items thead th {
    background: var(--_surface, #f4f6f8);
    white-space: nowrap;
  }
  .items .after .content {
    font-weight: 700;
  }
  .items .waits .content {
    color: var(--_warning, #7a4a00);
    font-weight: 700;
  }
  .items .head {
    display: none;
  }
  .items img {
    display: block;
    inline-size: 105px;
    block-size: 147px;
    border: 1px solid var(--_line, #c6cbd2);
    object-fit: contain;
  }
  @media (max-width: 640px) {
    .items,
    .items tbody,
    .items tr,
    .items th,
    .items td {
      display: block;
    }
    .items thead {
      display: none;
    }
    .items tr {
      margin-block-end: 12px;
      border: 1px solid var(--_line, #c6cbd2);
      border-radius: var(--_radius, 6px);
    }
    .items tr > * {
      border: 0;
    }
    .items tbody th {
      background: var(--_surface, #f4f6f8);
    }
    .items td {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
      gap: 8px;
      padding-block: 4px;
    }
    .items .head {
      display: inline;
      color: var(--_ink-soft, #565d66);
    }
  }
`;
