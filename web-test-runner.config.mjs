import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { build } from 'esbuild';
import { widgetReport } from './scripts/test/widgetReport.mjs';

// Elements are tested in a real Chromium: CHROME_PATH, else an installed one, else the one npm brought along.
const installed = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = installed.find((path) => path && existsSync(path));
const { default: bundled } = await import('@sparticuz/chromium');
// One process for all pages, the bundled default, ends every page when one of them is closed.
const ownArgs = bundled.args.filter((arg) => arg !== '--single-process' && !arg.startsWith('--headless'));

/** Serves each test file as one bundle, so that TypeScript, JSON and path aliases resolve as in the build. */
const bundles = {
  name: 'bundles',
  async serve(context) {
    if (!context.path.endsWith('.test.ts')) return undefined;
    const result = await build({
      entryPoints: [fileURLToPath(new URL(`.${context.path}`, import.meta.url))],
      bundle: true,
      format: 'esm',
      target: 'es2022',
      sourcemap: 'inline',
      write: false,
      logLevel: 'silent',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    });
    return { body: result.outputFiles[0].text, type: 'js' };
  },
};

export default {
  files: process.env.WTR_FILES?.split(',') ?? 'widgets/**/*.test.ts',
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  concurrency: 1,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: found ?? (await bundled.executablePath()),
        args: found ? ['--no-sandbox'] : ownArgs,
        headless: true,
      },
    }),
  ],
  plugins: [bundles],
  reporters: [defaultReporter(), widgetReport(process.env.WTR_REPORT)],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 180_000,
};
