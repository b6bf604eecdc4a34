import { css, type LitElement, render, type TemplateResult } from 'lit';
import { tokens } from '../../styles/tokens.ts';

const page = css`
  body {
    margin: 16px;
    background: #fff;
  }
`;
document.adoptedStyleSheets = [tokens.styleSheet!, page.styleSheet!];
document.documentElement.lang = 'zh-CN';
document.title = 'test';

/** Draws a template in a fresh page and answers its first element once it has been drawn. */
export async function fixture<E extends Element>(template: TemplateResult): Promise<E> {
  for (const old of document.querySelectorAll('main')) old.remove();
  const main = document.createElement('main');
  main.className = 'ar-tokens';
  document.body.append(main);
  render(template, main);
  const element = main.firstElementChild as E;
  await settled(element);
  return element;
}

/** Waits until an element and the elements in it have drawn what they were given. */
export async function settled(element: Element): Promise<void> {
  await (element as Partial<LitElement>).updateComplete;
  for (const child of element.shadowRoot?.querySelectorAll('*') ?? []) {
    if (child.localName.includes('-')) await settled(child);
  }
}

/** Waits until something is so; the runner's time limit ends what never becomes so. */
export async function until<T>(check: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const answer = check();
    if (answer) return answer as NonNullable<T>;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
