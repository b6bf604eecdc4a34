/** The files each element needs at first, by tag and language; the build writes the list in. */
declare const __PRELOADS__: { [tag: string]: { zh: string[]; en: string[] } };

/** Asks for all files of the elements on the page at once, rather than file by file as each names the next. */
export function preload(root: Document): void {
  const language = root.documentElement.lang.toLowerCase().startsWith('en') ? 'en' : 'zh';
  const present = Object.entries(__PRELOADS__).filter(([tag]) => root.querySelector(tag));
  const files = new Set(present.flatMap(([, byLanguage]) => byLanguage[language]));
  const folder = import.meta.url.replace(/[^/]*$/, '');
  for (const file of files) {
    const link = root.createElement('link');
    link.rel = 'modulepreload';
    link.href = folder + file;
    root.head.append(link);
  }
}
