import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {basename, dirname, join, resolve as resolvePath} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {plainModules} from './test/tools/plain-modules.js';

const {dependencies} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const external = (id) => Object.keys(dependencies).some((d) => id === d || id.startsWith(`${d}/`));

const ts = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true});

/** Doors that Lit holds open on the page: another Lit, a polyfill, or an element with such an id. */
const DOORS = [
  /\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
  /(?<=[=;])\w+\.(?:litHtml|litElement|reactiveElement)PolyfillSupport\b/g,
  /\w+\.litElementHydrateSupport\?\.\(\{\w+:\w+\}\)/g,
  /\w+\.litPropertyMetadata\?\?=new WeakMap\b/g, // for decorators of another kind than ours
  /(?<==)litPropertyMetadata\.get\(\w+\)/g,
];

/** Another: whether the browser can adopt style sheets. All that can read our `static {}` can. */
const SHEETS =
  /\w+\.ShadowRoot&&\([^)]*ShadyCSS[^)]*\)&&"adoptedStyleSheets"in [\w.]+&&"replace"in [\w.]+/;

/**
 * Lit as a good guest. When it loads it makes a Trusted Types policy under the name `lit-html`, and dies
 * where a page does not allow that name or another Lit has taken it: ours is called `declic`, and lets
 * another have its own. It also reads names on the page that any element's id can stand in for.
 */
const guestLit = () => {
  let mended;
  return {
    name: 'guest-lit',
    buildStart: () => void (mended = 0),
    transform(code, id) {
      if (!/[\\/](lit-html|lit-element|reactive-element)[\\/].*\.js$/.test(id)) return null;
      const made = /([\w$]+\.createPolicy\(\s*["'])lit-html(["'],\s*\{createHTML:[^}]*\}\s*\))/;
      const policy = '(()=>{try{return $1declic$2}catch{}})()';
      const shut = DOORS.reduce((text, door) => text.replace(door, 'void 0'), code);
      if (made.test(code)) mended++;
      return {code: shut.replace(made, policy).replace(SHEETS, 'true'), map: null};
    },
    generateBundle(_, bundle) {
      const code = Object.values(bundle).map((file) => file.code ?? '');
      const policies = code.join('').match(/createPolicy/g)?.length;
      if (mended !== 1 || policies !== 1) this.error('Lit makes its policy in another way');
      const open =
        /lit(Html|Element)\w*(Versions|Support)|reactiveElementVersions|litNonce|ShadyCSS/.exec(
          code.join(''),
        );
      if (open) this.error(`Lit reads ${open[0]} of the page: mend DOORS`);
    },
  };
};

/**
 * Our decorators declare fields, each by one call to Lit (`elements/reactive.ts`): that call is written
 * in their place, without the machinery that esbuild adds to decorate anything in any way.
 */
const plainDecorators = () => ({
  name: 'plain-decorators',
  transform(code, id) {
    if (!id.includes('/src/') || !code.includes('__decorateClass')) return null;
    const helper = /var __defProp = [^]*?\nvar __decorateClass = [^]*?\n};\n/;
    const field =
      /__decorateClass\(\[\s*(property|state)\(([^]*?)\)\s*\], (\w+)\.prototype, ("\w+"), 2\)/g;
    const declare = (_, kind, options, element, name) => {
      const how = kind === 'state' ? '{attribute: false}' : options;
      return `${element}.createProperty(${[name, how].filter(Boolean)})`;
    };
    const plain = code.replace(helper, '').replace(field, declare);
    if (plain.includes('__decorateClass')) this.error('a decorator of another kind: mend this');
    return {code: plain, map: null};
  },
});

/** White space between the rules of `css` and the tags of `html` templates reaches nobody's eyes. */
const tight = () => ({
  name: 'tight-templates',
  transform(code, id) {
    if (!id.includes('/src/')) return null;
    const styles = (css) =>
      css
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?|(?<=:|\() | (?=\))/g, '$1')
        .replace(/;}/g, '}')
        .replace(/(?<![\w.])0(?=\.\d)/g, '')
        .trim();
    return {
      code: code
        .replace(/css`([^`]*)`/g, (_, css) => `css\`${styles(css)}\``)
        .replace(/>\s*\n\s*</g, '> <')
        .replace(/\n\s+/g, '\n '),
      map: null,
    };
  },
});

/**
 * A chunk fetched on demand would tell what it imports only once it is there. Its imports are asked
 * for at the same time instead, so that an element costs one round trip.
 */
const atOnce = () => ({
  name: 'fetch-imports-at-once',
  renderDynamicImport({getTargetChunkImports, targetModuleId}) {
    const imports = getTargetChunkImports() ?? [];
    // Few pages ask for noise, and after the first paint: the others would carry its list.
    if (!imports.length || /noise\.ts$/.test(targetModuleId ?? '')) return null;
    const others = imports.map(({resolvedImportPath}) => `import(${resolvedImportPath})`);
    return {left: 'Promise.all([import(', right: `),${others}]).then(([m])=>m)`};
  },
  // What the asking chunk has imported itself is there already.
  renderChunk: {
    order: 'pre',
    handler(code, {fileName, imports}) {
      const here = [fileName, ...imports].map((file) => `import('./${basename(file)}')`);
      const asked = /Promise\.all\(\[(import\([^\]]*)\]\)\.then\(\(\[m\]\)=>m\)/g;
      const fewer = code.replace(asked, (_, list) => {
        const [first, ...others] = list.split(/,(?=import)/);
        const missing = others.filter((one) => !here.includes(one));
        return missing.length ? `Promise.all([${[first, ...missing]}]).then(([m])=>m)` : first;
      });
      return {code: fewer, map: null};
    },
  },
});

/** What is fetched on demand, and each element's entry: the roots that a module is reached from. */
function rootsOf(id, getModuleInfo, roots = new Set(), seen = new Set()) {
  if (seen.has(id)) return roots;
  seen.add(id);
  const {importers, dynamicImporters} = getModuleInfo(id);
  if (dynamicImporters.length) roots.add(id);
  for (const importer of importers) rootsOf(importer, getModuleInfo, roots, seen);
  return roots;
}

/** Small modules that several need, beside what else these need. */
const CRUMBS = [
  [/[\\/](model[\\/](calendar|spacing|mastery)|controllers[\\/]download-controller)\.ts$/, 'kept'],
  [
    /[\\/](privacy[\\/]others|model[\\/](noise|uuid)|generated[\\/](award|noisy|packet))\.ts$/,
    'others',
  ], // of few reports
];

/** Asked for as soon as a quiz is on screen: one file, and one request. */
const NEXT = /[\\/](page-journal|parse-quiz|beyond|question[\\/]feedback)\.ts$/;

/**
 * Few shared chunks instead of a dozen crumbs: what a quiz shares even with a badge, whose first
 * paint needs least of all; the quiz with what it shares with another, since what is alike weighs next
 * to nothing beside its like; and what is asked for behind the first paint. What only one of the others
 * needs stays with it, and a quiz pays for nothing of that.
 */
function manualChunks(id, {getModuleInfo}) {
  const roots = [...rootsOf(id, getModuleInfo)];
  const entries = roots.filter((root) => root.endsWith('define.ts'));
  const needs = (element) => entries.some((root) => root.includes(`/${element}/`));
  if (needs('quiz') && needs('badge')) return 'every';
  if (needs('quiz')) return 'quiz';
  if (roots.some((root) => NEXT.test(root))) return 'kept';
  if (roots.length < 2) return undefined;
  const crumb = CRUMBS.find(([which]) => which.test(id));
  if (crumb) return crumb[1];
  // What a journal shares comes with it, in one file.
  return roots.some((root) => /journal/.test(root)) ? 'kept' : undefined;
}

const whole = () => [
  ts(),
  plainDecorators(),
  tight(),
  resolve({browser: true, exportConditions: ['production']}),
  guestLit(),
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 3, pure_getters: true, unsafe_arrows: true},
    format: {comments: false},
  }),
];

/**
 * What checks a badge from elsewhere holds a JSON-LD processor: one file that is fetched when somebody
 * brings such a badge, the same for all ways to load ours.
 */
const APART = /[\\/](elements[\\/]badge|credential)[\\/](foreign|json-ld)\.ts$/;
const apart = () => ({
  name: 'apart',
  resolveId: (source) =>
    source.endsWith('/badge/foreign.js') || source === './foreign.js'
      ? {id: resolvePath('src/declic-foreign.js'), external: 'relative'}
      : null,
});

/**
 * What few elements share, and is like much else in each: beside its like it weighs next to nothing, in
 * a file of its own several times as much. Each has a copy then, told apart by the way there.
 */
const COPIED = /\/(horizon|exact\.styles)\.js$/;
const copies = () => ({
  name: 'copies',
  resolveId: (source, importer) =>
    importer && COPIED.test(source)
      ? `${dirname(importer)}/${source.replace(/\.js$/, '.ts')}`
      : null,
});

/** What the demo needs beside our own files. */
const demoAssets = () => ({
  name: 'demo-assets',
  writeBundle() {
    mkdirSync('dist/demo', {recursive: true});
    copyFileSync(
      'node_modules/bootstrap/dist/css/bootstrap.min.css',
      'dist/demo/bootstrap.min.css',
    );
  },
});

/** Chunks of earlier builds, whose names held another hash, are not published. */
const prune = (folder) => ({
  name: 'prune',
  writeBundle(_, bundle) {
    for (const file of readdirSync(join('dist', folder))) {
      const path = `${folder}/${file}`;
      if (!(path in bundle)) rmSync(join('dist', path));
    }
  },
});

const modules = Object.fromEntries(
  readdirSync('src', {recursive: true})
    .filter((file) => /(?<!\.d)\.ts$/.test(file) && !/^(auto|schemas\/generate)\.ts$/.test(file))
    .filter((file) => !APART.test(`src/${file}`))
    .map((file) => [file.slice(0, -3), `src/${file}`]),
);

export default [
  {
    // For bundlers: a module for each source file, dependencies as bare imports.
    input: modules,
    external,
    plugins: [apart(), ts()],
    output: {dir: 'dist', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src'},
  },
  {
    // For a script tag: everything in one self-registering file.
    input: {declic: 'src/define.ts'},
    plugins: [apart(), ...whole(), demoAssets()],
    output: {dir: 'dist', sourcemap: true, inlineDynamicImports: true},
  },
  {
    // For the page that deals and opens a sealed round: its cryptography, and nothing else.
    input: {'declic-sealed': 'src/sealed/index.ts'},
    plugins: whole().filter(({name}) => name !== 'guest-lit'),
    output: {dir: 'dist', sourcemap: true},
  },
  {
    // For whoever brings a badge from elsewhere.
    input: {'declic-foreign': 'src/elements/badge/foreign.ts'},
    plugins: [plainModules(), ...whole().filter(({name}) => name !== 'guest-lit')],
    output: {dir: 'dist', sourcemap: true},
  },
  {
    // For a script tag that loads only what the page has.
    input: {'declic-auto': 'src/auto.ts'},
    plugins: [apart(), copies(), ...whole(), atOnce(), prune('auto')],
    output: {
      dir: 'dist',
      sourcemap: true,
      chunkFileNames: 'auto/[name]-[hash:6].js',
      manualChunks,
    },
  },
];
