const loaders: { [tag: string]: () => Promise<unknown> } = {
  'accountant-registration': () => import('../registration/define.ts'),
  'accountant-progress': () => import('../progress/define.ts'),
  'accountant-change': () => import('../change/define.ts'),
};

const selector = Object.keys(loaders).join(',');
const asked = new Set<string>();

/**
 * Loads the class of each widget once such an element stands in the document, now or later.
 * It does not look into shadow roots: a page that has a widget in one loads `accountant-<widget>.js` itself.
 */
export function loadWidgets(root: Document): void {
  const look = (): void => root.querySelectorAll(selector).forEach(({ localName }) => load(localName));
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) look();
  });
  observer.observe(root, { childList: true, subtree: true });
  look();
}

function load(tag: string): void {
  const loader = loaders[tag];
  if (!loader || asked.has(tag)) return;
  asked.add(tag);
  loader().catch((cause: unknown) => {
    // The connection may be back with the next change of the page.
    asked.delete(tag);
    console.error(`${tag}: the script was expected to load, it did not come`, cause);
  });
}
