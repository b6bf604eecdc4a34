import axe from 'axe-core';
import { expect } from 'chai';

/** Fails, naming rule and element, where the page or a part of it breaks WCAG 2.2 AA or good practice. */
export async function expectAccessible(context: Element | Document = document): Promise<void> {
  const { violations } = await axe.run(context, { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`)).to.deep.equal([]);
}
