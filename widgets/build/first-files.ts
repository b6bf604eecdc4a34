import type { Metafile } from 'esbuild';
import { closureOf, outputOf } from './closure.ts';

export type Language = 'zh' | 'en';

/** The module that registers each element; what it imports is what the element needs at first. */
export const elements: { [tag: string]: string } = {
  'accountant-portal': 'widgets/build/elements.ts',
  'accountant-registration': 'widgets/registration/define.ts',
  'accountant-progress': 'widgets/progress/define.ts',
  'accountant-change': 'widgets/change/define.ts',
};

/** Modules loaded lazily that an element needs for its first step all the same; LANG stands for the language. */
const early: { [tag: string]: RegExp[] } = {
  'accountant-registration': [/^widgets\/locales\/registration\.LANG\.ts$/],
  'accountant-progress': [/^widgets\/(?:progress|session)\/texts\.LANG\.ts$/],
  'accountant-change': [/^widgets\/(?:change|session)\/texts\.LANG\.ts$/],
};

/** The files an element needs until its first step stands, in one language. */
export function firstFiles(metafile: Metafile, tag: string, language: Language): string[] {
  const own = outputOf(metafile, elements[tag] ?? tag);
  const patterns = (early[tag] ?? []).map((pattern) => new RegExp(pattern.source.replace('LANG', language)));
  const lazy = closureOf(metafile, [own], { isLazy: true });
  const needed = lazy.filter((file) => modulesIn(metafile, file).some((module) => patterns.some((pattern) => pattern.test(module))));
  return closureOf(metafile, [own, ...needed]);
}

/** The modules a file was asked for by: its entry, or the members of its group. */
function modulesIn(metafile: Metafile, file: string): string[] {
  const output = metafile.outputs[file];
  return output?.entryPoint ? [output.entryPoint, ...Object.keys(output.inputs)] : [];
}
