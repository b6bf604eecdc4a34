import { expect } from 'chai';
import { until } from '../internal/testing/fixture.ts';
import { loadWidgets } from './load-widgets.ts';

describe('loadWidgets', () => {
  afterEach(() => document.body.replaceChildren());

  it('registers a widget once it stands in the page, and no other', async () => {
    loadWidgets(document);
    expect(customElements.get('accountant-progress')).to.equal(undefined);
    const place = document.createElement('div');
    place.append(document.createElement('accountant-progress'));
    document.body.append(place);
    await until(() => customElements.get('accountant-progress'));
    expect(customElements.get('accountant-change')).to.equal(undefined);
  });
});
