import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

/** The pages that show the widgets in a framework: the registration in each, the change in one. */
export const examples = ['react', 'react-change', 'vue'] as const

export type Example = (typeof examples)[number]

const mains: Readonly<Record<Example, string>> = { react: 'react/main.tsx', 'react-change': 'react/change.tsx', vue: 'vue/main.ts' }
const made = new Map<Example, Promise<string>>()

/** The script of an example page, bundled when it is first asked for and kept from then on. */
export function bundleOf(example: Example): Promise<string> {
  const script = made.get(example) ?? bundle(example)
  made.set(example, script)
  // What failed once, such as for want of a package, is tried again.
  script.catch(() => made.delete(example))
  return script
}

async function bundle(example: Example): Promise<string> {
  // Asked for here, so that a sandbox nobody looks at the examples of starts without them.
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(mains[example], import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    legalComments: 'inline',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [vueFiles],
    logLevel: 'silent',
  })
  return outputFiles[0]!.text
}

/** Compiles `.vue` files beforehand: a template compiled in the page would need `unsafe-eval`. */
const vueFiles: Plugin = {
  name: 'vue-files',
  setup(build) {
    build.onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { compileScript, parse } = await import('vue/compiler-sfc')
      const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path })
      const isCustomElement = (tag: string) => tag.startsWith('accountant-')
      const { content } = compileScript(descriptor, { id: path, inlineTemplate: true, templateOptions: { compilerOptions: { isCustomElement } } })
      return { contents: content, loader: 'ts' }
    })
  },
}
