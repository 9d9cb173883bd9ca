/** The direction of dependency: data → law → words → db → links → components → app (messages stands beside data). */
const layers = ['law', 'words', 'db', 'links', 'components', 'app', 'server'];

module.exports = {
  forbidden: [
    ...layers.slice(0, -1).map((layer, at) => ({
      name: `${layer}-imports-only-from-above`,
      severity: 'error',
      from: { path: `^${layer}/` },
      to: { path: `^(${[...layers.slice(at + 1), 'scripts', 'e2e', 'bench'].join('|')})/` },
    })),
    {
      name: 'law-words-and-links-do-no-io',
      comment: 'law/, words/ and links/ are pure: no file, database, network or framework.',
      severity: 'error',
      from: { path: '^(law|words|links)/' },
      to: {
        path: '^(node:)?(fs|path|child_process|http|https|net|os)$|node_modules/(better-sqlite3|drizzle-orm|next|react)/',
      },
    },
    {
      name: 'components-ask-no-query',
      comment: 'Components get what queries return; they may know its type.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^db/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'messages-stand-alone',
      severity: 'error',
      from: { path: '^messages/' },
      to: {
        path: '^(law|words|db|links|components|app|scripts)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'every-package-is-named',
      comment:
        'What is imported stands in package.json, not only in what a package brings with it.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'built-and-served-without-development-packages',
      comment: 'After `npm ci --omit=dev` the data and the application can be built and served.',
      severity: 'error',
      from: {
        path: '^(law|db|links|components|app|server|messages|scripts)/',
        pathNot:
          '\\.test\\.tsx?$|^db/(damage|downloads/frictionless)/|^scripts/find-chromium\\.ts$',
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-folder-cycle',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Tests may look at everything: they hold no part of the program up.
    exclude: { path: '\\.test\\.tsx?$' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
