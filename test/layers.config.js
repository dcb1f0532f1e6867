// Who may import whom (left to right only), as the README's map says.
const LAYERS = {
  errors: [],
  warn: [],
  ports: [],
  locale: ['model', 'locale'],
  styles: ['styles'],
  schemas: ['schemas', 'model/link', 'model/noise', 'privacy/bands', 'model/parse'],
  model: ['model', 'schemas/generated', 'errors'],
  privacy: ['privacy', 'model', 'schemas/generated', 'errors'],
  sealed: ['sealed', 'privacy', 'model', 'errors'],
  credential: ['credential', 'model'],
  art: ['art', 'model/sha256'],
  content: ['content', 'errors'],
  store: ['store', 'privacy', 'model', 'errors'],
  outbox: ['outbox', 'store', 'privacy', 'model', 'errors', 'ports'],
  events: ['events', 'model', 'errors'],
  contexts: ['contexts', 'model', 'errors'],
  journal: [
    'journal',
    'outbox',
    'store',
    'privacy',
    'model',
    'locale',
    'events',
    'contexts',
    'errors',
    'ports',
    'warn',
  ],
  controllers: ['controllers', 'content', 'events', 'contexts', 'model', 'errors', 'ports'],
};
const UI = [
  'elements',
  'art',
  'credential',
  'controllers',
  'events',
  'contexts',
  'model',
  'styles',
  'locale',
  'errors',
  'warn',
  'ports',
];
const LIBRARIES = {
  lit: ['styles', 'controllers', 'elements', 'locale'],
  idb: ['store'],
  jsonld: ['credential'],
  zod: ['schemas'],
};

const path = (layer) => `^src/${layer}(/|\\.ts$)`;
const any = (layers) => layers.map(path).join('|');
const inside = '^src/';

const rule = (name, from, to) => ({
  name,
  severity: 'error',
  from,
  to: {...to, dependencyTypesNot: ['type-only']},
});

export const forbidden = [
  {
    name: 'no-circles',
    severity: 'error',
    from: {},
    to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
  },
  {
    name: 'every-folder-is-a-layer',
    severity: 'error',
    from: {
      path: inside,
      pathNot: any([...Object.keys(LAYERS), 'elements', 'index', 'define', 'auto']),
    },
    to: {},
  },
  ...Object.entries(LAYERS).map(([layer, allowed]) =>
    rule(
      `${layer}-looks-right`,
      {path: path(layer)},
      {path: inside, pathNot: any(allowed) || '^$'},
    ),
  ),
  rule(
    'elements-look-right',
    {path: '^src/elements/', pathNot: '^src/elements/(journal|[a-z-]+/define|feedback/leaving)'},
    {path: inside, pathNot: any(UI)},
  ),
  // The composition root, and the entries that bring the page's own journal along.
  rule(
    'journal-element-looks-right',
    {path: '^src/elements/journal/'},
    {path: inside, pathNot: any([...UI, 'journal'])},
  ),
  // A reviewer reads the packet word for word before it leaves: made here, by the one road.
  rule(
    'leaving-looks-right',
    {path: '^src/elements/feedback/leaving'},
    {path: inside, pathNot: any([...UI, 'privacy', 'sealed'])},
  ),
  rule(
    'define-looks-right',
    {path: '^src/elements/[a-z-]+/define'},
    {path: inside, pathNot: any([...UI, 'journal/page-door'])},
  ),
  ...Object.entries(LIBRARIES).map(([library, layers]) =>
    rule(
      `${library}-only-where-it-belongs`,
      {path: inside, pathNot: any(layers)},
      {path: `node_modules/${library}/`},
    ),
  ),
];

export const options = {
  tsPreCompilationDeps: 'specify',
  tsConfig: {fileName: 'tsconfig.json'},
  doNotFollow: {path: 'node_modules'},
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'default', 'types'],
  },
};
