import { describe, expect, it } from 'vitest';
import { chosenBureau } from './chosenBureau.ts';

describe('chosenBureau', () => {
  it.each([
    ['the only one, whatever is wished', ['330203'], ['330212'], '330203'],
    ['the one that was wished among several', ['330203', '330290'], ['330290', '330203'], '330290'],
    ['the next wish where the first does not serve the region', ['330203', '330290'], ['330212', '330203'], '330203'],
    ['none of several while nobody chose', ['330203', '330290'], [undefined, null], undefined],
    ['none for a wish that does not serve the region', ['330203', '330290'], ['330212'], undefined],
    ['none where nobody serves the region', [], ['330203'], undefined],
  ])('takes %s', (_, codes, wishes, bureau) => {
    expect(chosenBureau(codes, wishes)).toBe(bureau);
  });
});
