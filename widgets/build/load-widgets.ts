const loaders: { [tag: string]: () => Promise<unknown> } = {
  'accountant-registration': () => import('../registration/define.ts'),
  'accountant-progress': () => import('../progress/define.ts'),
  'accountant-change': () => import('../change/define.ts'),
};

const selector = Object.keys(loaders).join(',');

/**
 * Loads the class of each widget once such an element stands in the document, now or later.
 * It does not look into shadow roots: a page that has a widget in one loads `accountant-<widget>.js` itself.
 */
export function loadWidgets(root: Document): void {
  const observer = new MutationObserver((records) => {
    const isAdded = records.some((record) => record.addedNodes.length > 0);
    if (isAdded) look();
  });
  observer.observe(root, { childList: true, subtree: true });
  look();

  function look(): void {
    for (const element of root.querySelectorAll(selector)) load(element.localName);
    if (Object.keys(loaders).length === 0) observer.disconnect();
  }
}

function load(tag: string): void {
  const loader = loaders[tag];
  if (!loader) return;
  delete loaders[tag];
  loader().catch((cause: unknown) => {
    // The connection may be back with the next change of the page.
    loaders[tag] = loader;
    console.error(`${tag}: the script was expected to load, it did not come`, cause);
  });
}
