import type { Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { findLayers } from './layers.ts';

/** What a bundler reports of modules and what each imports outright. */
function graph(imports: { [module: string]: string[] }): Metafile {
  const inputs = Object.entries(imports).map(([module, names]) => [module, { bytes: 1, imports: names.map((path) => ({ path, kind: 'import-statement' as const })) }]);
  return { inputs: Object.fromEntries(inputs), outputs: {} };
}

describe('findLayers', () => {
  it('puts what elements share under all, what a registration shares with forms under both, and what forms share under them', () => {
    const layers = findLayers(
      graph({
        'widgets/build/elements.ts': ['session.ts'],
        'widgets/progress/define.ts': ['styles.ts', 'gate.ts', 'progress.ts'],
        'widgets/change/define.ts': ['gate.ts'],
        'widgets/registration/define.ts': ['styles.ts', 'steps.ts', 'draft.ts'],
        'group:steps': ['styles.ts', 'steps.ts', 'control.ts', 'summary.ts'],
        'widgets/change/desk.define.ts': ['control.ts', 'draft.ts', 'dialog.ts'],
      }),
    );
    expect(layers).toEqual({ core: ['session.ts', 'styles.ts'], views: ['gate.ts'], begin: ['draft.ts', 'steps.ts'], fields: ['control.ts'] });
  });

  it('follows what imports import, in circles too', () => {
    const layers = findLayers(graph({ 'widgets/build/elements.ts': ['a.ts'], 'a.ts': ['b.ts'], 'b.ts': ['a.ts'] }));
    expect(layers.core).toEqual(['a.ts', 'b.ts']);
  });

  it('puts residents under the forms', () => {
    const resident = 'widgets/controls/date/define.ts';
    expect(findLayers(graph({ 'group:steps': [resident], [resident]: [] })).fields).toEqual([resident]);
  });
});
