import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const alias = [
  { find: '@payload-config', replacement: path.join(root, 'payload.config.ts') },
  { find: /^@accountant-register\/schemas$/, replacement: path.join(root, 'schemas/index.ts') },
  { find: /^@accountant-register\/schemas\//, replacement: `${path.join(root, 'schemas')}/` },
  { find: /^@accountant-register\/widgets\//, replacement: `${path.join(root, 'widgets')}/` },
]

/** Node 20 loads the rich text editor's modules reliably only when a condition picks their build. */
const execArgv = ['--conditions=production']

const outsideBrowser = ['access', 'api', 'app', 'bench', 'collections', 'connectors', 'database', 'files', 'hooks', 'protection', 'sandbox', 'schemas', 'scripts', 'seed', 'server']

export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: 'unit', include: [...outsideBrowser.map((folder) => `${folder}/**/*.test.ts`), 'widgets/build/**/*.spec.ts', '*.test.ts'], execArgv, testTimeout: 30_000 } },
      { resolve: { alias }, test: { name: 'int', include: ['test/**/int.spec.ts'], exclude: ['test/packages/**'], execArgv, testTimeout: 60_000, hookTimeout: 120_000 } },
      { resolve: { alias }, test: { name: 'packages', include: ['test/packages/int.spec.ts'], execArgv, testTimeout: 180_000, hookTimeout: 180_000 } },
      { resolve: { alias }, test: { name: 'e2e', include: ['test/**/e2e.spec.ts'], execArgv, testTimeout: 180_000, hookTimeout: 300_000, fileParallelism: false } },
    ],
    maxWorkers: 2,
    // A snapshot nobody committed fails here as it does in continuous integration; `vitest -u` writes one.
    update: 'none',
  },
})
