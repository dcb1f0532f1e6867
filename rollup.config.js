import {copyFileSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const {dependencies} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const external = (id) => Object.keys(dependencies).some((d) => id === d || id.startsWith(`${d}/`));

const ts = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true});

/**
 * Lit makes its Trusted Types policy under the name `lit-html` when it loads, and dies where a page
 * does not allow that name or another Lit has taken it. Ours tries `declic`, then `lit-html`, then none.
 */
const ownPolicy = () => ({
  name: 'own-trusted-types-policy',
  renderChunk(code) {
    if (!code.includes('createPolicy')) return null;
    const made = /([\w$]+)\.createPolicy\("lit-html",(\{createHTML:[\w$]+=>[\w$]+\})\)/;
    if (!made.test(code)) throw new Error('Lit makes its policy in another way: see ownPolicy');
    const patched = code.replace(
      made,
      (_, types, rules) =>
        `["declic","lit-html"].reduce((p,n)=>{if(!p)try{p=${types}.createPolicy(n,${rules})}catch{}return p},void 0)`,
    );
    return {code: patched, map: null};
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
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/;}/g, '}');
    return {
      code: code
        .replace(/css`([^`]*)`/g, (_, css) => `css\`${styles(css)}\``)
        .replace(/>\s*\n\s*</g, '> <')
        .replace(/\n\s+/g, '\n '),
      map: null,
    };
  },
});

const whole = () => [
  ts(),
  tight(),
  resolve({browser: true, exportConditions: ['production']}),
  ownPolicy(),
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 3, pure_getters: true, unsafe_arrows: true},
    format: {comments: false},
  }),
];

/** What the demo needs beside our own files. */
const demoAssets = () => ({
  name: 'demo-assets',
  writeBundle() {
    mkdirSync('dist/demo', {recursive: true});
    copyFileSync('node_modules/bootstrap/dist/css/bootstrap.min.css', 'dist/demo/bootstrap.min.css');
  },
});

const modules = Object.fromEntries(
  readdirSync('src', {recursive: true})
    .filter((file) => file.endsWith('.ts') && !/^(auto|standalone|schemas\/generate)\.ts$/.test(file))
    .map((file) => [file.slice(0, -3), `src/${file}`]),
);

export default [
  {
    // For bundlers: a module for each source file, dependencies as bare imports.
    input: modules,
    external,
    plugins: [ts()],
    output: {dir: 'dist', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src'},
  },
  {
    // For a script tag: everything in one self-registering file.
    input: {declic: 'src/define.ts'},
    plugins: [...whole(), demoAssets()],
    output: {dir: 'dist', sourcemap: true, inlineDynamicImports: true},
  },
  {
    // For a script tag that loads only what the page has.
    input: {'declic-auto': 'src/auto.ts'},
    plugins: whole(),
    output: {dir: 'dist', sourcemap: true, chunkFileNames: 'auto/[name]-[hash].js'},
  },
];
