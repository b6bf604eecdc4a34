import tseslint from 'typescript-eslint'

/** A call of the Local API: without access control unless it says so, and outside the transaction unless it gets `req`. */
const bareLocalApi = {
  selector: "CallExpression[callee.object.name='payload'][callee.property.name=/^(find|findByID|create|update|delete|count)$/]:not(:has(Property[key.name='req'])):not(:has(Property[key.name='overrideAccess']))",
  message: 'Give `req`, or say `overrideAccess` and why: the Local API skips access control and the transaction by default.',
}

export default tseslint.config(
  { ignores: ['**/node_modules', '**/dist', '**/dist-package', '.next', 'schemas/generated', 'payload-types.ts', 'database/migrations', 'app/(payload)/admin/importMap.js', 'data', 'next-env.d.ts'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': ['error', 'TSEnumDeclaration', 'TSModuleDeclaration[kind="namespace"]'],
      'max-lines': ['error', { max: 400, skipBlankLines: true }],
    },
  },
  {
    files: ['hooks/**/*.ts', 'access/**/*.ts', 'collections/**/*.ts', 'api/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', 'TSEnumDeclaration', bareLocalApi] },
  },
  { files: ['**/*.test.ts', 'test/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['widgets/**/*.ts', 'schemas/**/*.ts'], rules: { 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error' } },
)
