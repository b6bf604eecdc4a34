import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePackage } from '../../widgets/build/make-package.ts';
import { emptyFolder, installedIn, runIn } from './shared.ts';

let folder: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ folder, remove } = await emptyFolder());
  const tarballs: string[] = [];
  for (const workspace of ['schemas', 'widgets'] as const) {
    await makePackage(workspace, join(folder, 'made', workspace));
    const [packed] = JSON.parse(await runIn(join(folder, 'made', workspace), 'npm', ['pack', '--json', '--pack-destination', folder])) as { filename: string }[];
    tarballs.push(join(folder, packed!.filename));
  }
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'someone-else', private: true, type: 'module' }));
  await runIn(folder, 'npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', ...tarballs]);
});

afterAll(() => remove());

describe('both packages, installed in an empty folder', () => {
  it('bring Lit along and nothing else', async () => {
    expect(await installedIn(folder)).toEqual([
      '@accountant-register/schemas',
      '@accountant-register/widgets',
      '@lit-labs/ssr-dom-shim',
      '@lit/context',
      '@lit/reactive-element',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
    ]);
  });

  it('let schemas be imported and used by Node', async () => {
    const script = `
      import { checkForm, deriveFromDocument } from '@accountant-register/schemas';
      import list from '@accountant-register/schemas/dictionaries/genders.json';
      console.log(JSON.stringify([deriveFromDocument('residentId', '330203199001011025'), checkForm({}, { today: '2026-11-23' }).length > 0, list.items.length > 0]));`;
    await writeFile(join(folder, 'use-schemas.mjs'), script);
    expect(JSON.parse(await runIn(folder, process.execPath, ['use-schemas.mjs']))).toEqual([{ birthDate: '1990-01-01', gender: '2', nationality: 'CN' }, true, true]);
  });

  it('let every module of widgets be bundled for a browser', async () => {
    const tags = ['portal', 'registration', 'progress', 'change'];
    const contents = ["export * from '@accountant-register/widgets';", ...tags.map((tag) => `import '@accountant-register/widgets/${tag}/define.ts';`)].join('\n');
    const { metafile } = await build({ stdin: { contents, resolveDir: folder }, bundle: true, splitting: true, format: 'esm', outdir: 'out', write: false, metafile: true, absWorkingDir: folder });
    const outside = Object.keys(metafile.inputs).filter((path) => !path.startsWith('node_modules/') && path !== '<stdin>');
    expect(outside).toEqual([]);
    for (const tag of tags) expect(Object.keys(metafile.inputs)).toContain(`node_modules/@accountant-register/widgets/dist/${tag}/define.js`);
  });

  it('have types that hold in a strict project', async () => {
    const file = join(folder, 'use.ts');
    await writeFile(file, `
      import { checkForm, type Form } from '@accountant-register/schemas';
      import { AccountantPortal, RegisterApi, type RequestDetail } from '@accountant-register/widgets';
      const form: Form = { basic: { name: '陈静' } };
      export const codes: string[] = checkForm(form, { today: '2026-11-23' }).map(({ code }) => code);
      export const saved = (api: RegisterApi): Promise<RequestDetail> => api.save('r1', { edition: 1, answers: form });
      export const name = (portal: AccountantPortal): string | undefined => portal.identity?.name;
      // @ts-expect-error: an edition is a number
      export const wrong = (api: RegisterApi) => api.save('r1', { edition: '1', answers: {} });
    `);
    const program = ts.createProgram([file], {
      strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [], skipLibCheck: false,
    });
    const problems = ts.getPreEmitDiagnostics(program).map(({ file: at, messageText }) => `${at?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    expect(problems).toEqual([]);
  });
});
