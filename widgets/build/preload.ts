/** The files each element needs at first, by tag; the build writes the list in. */
declare const __PRELOADS__: { [tag: string]: string[] };

/** Asks for all files of the elements on the page at once, rather than file by file as each names the next. */
export function preload(root: Document): void {
  const files = new Set(Object.entries(__PRELOADS__).flatMap(([tag, names]) => (root.querySelector(tag) ? names : [])));
  for (const file of files) {
    const link = root.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL(file, import.meta.url).href;
    root.head.append(link);
  }
}
