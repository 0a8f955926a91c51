/** The laws of structure. Each path belongs to one layer; what is not listed as allowed is refused. */
const tests = ['\\.(test|bench)\\.tsx?$', '/testing/'];
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A file of `layer` (not its tests) may import only from `allowed`, and Node's own modules where they exist. */
const only = (layer, allowed, hasNode = layer.startsWith('electron/')) =>
  forbid(
    `${layer.replaceAll('/', '-')}-imports`,
    `${layer} may import only its own files, ${hasNode ? 'Node, ' : ''}and ${allowed.join(', ')}`,
    { path: `^${layer}/`, pathNot: tests },
    { pathNot: [`^${layer}/`, ...allowed], ...(hasNode ? { dependencyTypesNot: ['core'] } : {}) },
  );

const npm = (...names) => `^node_modules/(${names.join('|')})(/|$)`;

export default {
  forbidden: [
    only('shared', [npm('zod')]),
    only('renderer', [
      '^shared/',
      npm(
        '@fontsource-variable/ibm-plex-sans',
        '@mantine',
        '@tanstack',
        'd3-[a-z]+',
        '@types/(react|react-dom|d3-[a-z]+|geojson|topojson-[a-z]+)',
        'react',
        'react-dom',
        'topojson-client',
        'us-atlas',
        'world-atlas',
        'zod',
        'zustand',
      ),
    ]),
    only('electron/storage', ['^shared/', npm('better-sqlite3', '@types/better-sqlite3')]),
    only('electron/exchange', ['^shared/', npm('@cantoo/pdf-lib', 'chardet', 'csv-parse', 'iconv-lite')]),
    only('electron/workers', ['^shared/', npm('highs')]),
    only('electron/app', ['^shared/', '^electron/(storage|exchange|workers)/', npm('zod')]),
    only('electron/hosts', [
      '^shared/',
      '^electron/(app|storage|exchange|workers)/',
      '^package\\.json$',
      npm('electron', 'playwright-core', 'zod'),
    ]),
    forbid(
      'electron-only-in-its-host',
      'Only hosts/electron knows Electron',
      { pathNot: '^electron/hosts/electron/' },
      { path: npm('electron') },
    ),
    forbid(
      'solver-only-in-workers',
      'A solver blocks its thread, so only workers run one',
      { pathNot: ['^electron/workers/', '^build/bench/'] },
      { path: npm('highs') },
    ),
    forbid(
      'spreadsheet-engines-only-in-tests',
      'Other programs that read and compute workbooks check ours; none of them ships',
      { pathNot: [...tests, '^build/bench/'] },
      { path: npm('hyperformula', '@cj-tech-master/excelts') },
    ),
    forbid(
      'browser-only-in-its-host',
      'Only hosts/chromium and the specs drive a browser',
      { pathNot: ['^electron/hosts/chromium/', '^e2e/', '^build/'] },
      { path: npm('playwright', 'playwright-core', '@playwright') },
    ),
    forbid(
      'hosts-stay-apart',
      'The Electron host and the Chromium host share code in hosts/ itself',
      { path: '^electron/hosts/electron/' },
      { path: '^electron/hosts/chromium/' },
    ),
    forbid(
      'views-stay-apart',
      'A view never imports another view',
      { path: '^renderer/views/([^/]+)/' },
      { path: '^renderer/views/', pathNot: '^renderer/views/$1/' },
    ),
    forbid(
      'screen-and-print-stay-apart',
      'The print page and the app share components, not views',
      { path: '^renderer/print/' },
      { path: '^renderer/(app|views|state)/' },
    ),
    forbid(
      'no-cycles',
      'A cycle has no order to read it in',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'no-unresolved',
      'Every import leads somewhere known',
      {},
      { couldNotResolve: true, pathNot: '\\?(raw|url|worker)$' },
    ),
    forbid(
      'no-unclassified',
      'Every dependency is listed in package.json',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined', 'deprecated'] },
    ),
    forbid(
      'nothing-shipped-from-development',
      'What ships is a dependency, not a development one',
      { path: '^(shared|electron|renderer)/', pathNot: [...tests, '^electron/hosts/chromium/'] },
      { dependencyTypes: ['npm-dev'], pathNot: npm('electron', '@types') },
    ),
    forbid(
      'no-imports-of-specs',
      'Only specs import fixtures of specs',
      { pathNot: '^e2e/' },
      { path: '^e2e/' },
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
