import type { Language } from './texts.ts';

/** The language an element speaks: that of the nearest `lang` around it, shadow roots crossed; Chinese if none says. */
export function languageOf(element: Element): Language {
  let node: Element | null = element;
  while (node) {
    const named: Element | null = node.closest('[lang]');
    const lang = named?.getAttribute('lang');
    if (lang) return lang.toLowerCase().startsWith('en') ? 'en' : 'zh';
    const root: Node = (named ?? node).getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'zh';
}
