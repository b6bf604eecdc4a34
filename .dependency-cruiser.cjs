/** Who may import whom; the table is in docs/architecture.md. Types count. */
const folder = (names) => `^(${names})/`
const never = (name, from, to, except) => ({
  name,
  severity: 'error',
  from: { path: folder(from), ...(except ? { pathNot: except } : {}) },
  to: { path: to },
})
const server = 'access|api|collections|connectors|database|files|hooks|protection|seed|server'
const frameworks = '^node_modules/(payload|@payloadcms|next|react|react-dom)(/|$)'
const testsAndBuilds = '\\.(test|spec)\\.ts$|/testing/|^(widgets/build|schemas/generate)/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'not-found', severity: 'error', from: { pathNot: '^(bench|test)/|dist/' }, to: { couldNotResolve: true, pathNot: '\\.css$|^@payload-config$' } },
    { name: 'schemas-stand-alone', severity: 'error', from: { path: '^schemas/', pathNot: testsAndBuilds }, to: { pathNot: '^schemas/' } },
    // Typings for React and Vue name what they add to; whoever imports them has it.
    { name: 'widgets-know-schemas-and-lit', severity: 'error', from: { path: '^widgets/', pathNot: `${testsAndBuilds}|^widgets/types/(react|vue)\\.ts$` }, to: { pathNot: '^(schemas|widgets)/|^node_modules/(lit|@lit|lit-html|lit-element|@lit-labs)(/|$)' } },
    { name: 'controls-know-no-session', severity: 'error', from: { path: '^widgets/(controls|form|internal)/', pathNot: testsAndBuilds }, to: { path: '^widgets/(session|portal|registration|change|progress)/' } },
    { name: 'internal-is-below-controls', severity: 'error', from: { path: '^widgets/internal/', pathNot: testsAndBuilds }, to: { path: '^widgets/(controls|form)/' } },
    never('access-is-below', 'access', '^(api|app|collections|files|hooks|sandbox|seed|widgets)/', testsAndBuilds),
    never('hooks-are-below', 'hooks', `^(api|app|collections|files|sandbox|seed|widgets)/|^node_modules/(next|react)(/|$)`, testsAndBuilds),
    never('protection-is-below', 'protection', '^(api|app|access|collections|database|files|hooks|sandbox|seed|widgets)/', testsAndBuilds),
    never('connectors-are-below', 'connectors', '^(api|app|access|collections|files|hooks|sandbox|seed|widgets)/', testsAndBuilds),
    never('collections-are-below', 'collections', '^(api|app|sandbox|seed|widgets)/', testsAndBuilds),
    never('api-is-below-app', 'api', '^(app|sandbox|widgets)/|^node_modules/(next|react)(/|$)', testsAndBuilds),
    never('app-shows', 'app', '^(access|collections|database|hooks|protection|sandbox|seed)/'),
    never('sandbox-is-outside', 'sandbox', `^(${server}|app)/|${frameworks}`, `${testsAndBuilds}|^sandbox/examples/react/`),
    never('bench-is-outside', 'bench', `^(${server}|app)/`),
    { name: 'nobody-needs-tests', severity: 'error', from: { pathNot: '^(test|bench)/|\\.(test|spec)\\.ts$' }, to: { path: '^(test|bench)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-package|\\.next)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
}
