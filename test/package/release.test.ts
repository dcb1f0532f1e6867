import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {engines, missing, openBrowser, type Browser} from '../harness/browser.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';
import {broughtBy, crowded, packages, sbom, sri, unsaid, type Component} from '../tools/release.js';

const run = promisify(execFile);
const json = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as unknown;

describe('what a release says of itself', () => {
  it('is up to date, and at most three dependencies reach one page', () => {
    assert.deepEqual(unsaid(), []);
  });

  it('would not go out with a fourth', () => {
    const lock = {
      packages: Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((name) => [`node_modules/${name}`, {version: '1'}]),
      ),
    };
    const dependencies = {a: '1', b: '1', c: '1', d: '1'};
    assert.deepEqual(crowded({page: ['a', 'b', 'c']}, {dependencies}, lock), []);
    const [told] = crowded({page: ['a', 'b', 'c', 'd']}, {dependencies}, lock);
    assert.match(told ?? '', /page holds 4 dependencies, at most 3: a, b, c, d/);
  });

  it('counts what a dependency brings along as that dependency, and knows what came unasked', () => {
    const lock = {
      packages: {
        'node_modules/a': {dependencies: {deep: '1'}},
        'node_modules/b': {dependencies: {deep: '1'}},
        'node_modules/deep': {},
      },
    };
    const ours = {dependencies: {a: '1', b: '1'}};
    assert.deepEqual(broughtBy(['b', 'deep'], ours, lock), ['b']);
    assert.deepEqual(broughtBy(['deep'], ours, lock).length, 1);
    assert.throws(() => broughtBy(['stranger'], ours, lock), /no dependency of ours/);
  });

  it('names every package in a bundle, as npm itself knows it', async () => {
    const args = ['sbom', '--sbom-format', 'cyclonedx'];
    const {stdout} = await run('npm', args, {maxBuffer: 2 ** 24});
    const theirs = (JSON.parse(stdout) as {components: Component[]}).components;
    const ours = sbom().components;
    assert.deepEqual(
      ours.map(({name}) => name),
      [...new Set(Object.values(packages()).flat())].sort(),
    );
    for (const {name, version, purl, hashes} of ours) {
      const same = theirs.find((one) => one.purl === purl);
      assert.ok(same, `${name}@${version} is known to npm`);
      assert.deepEqual(same.hashes, hashes, name);
    }
  });

  it('depends on nothing that is not in it', () => {
    const {components, dependencies} = sbom();
    const known = new Set(components.map(({purl}) => purl));
    for (const {dependsOn} of dependencies) for (const one of dependsOn) assert.ok(known.has(one));
  });
});

for (const engine of engines()) {
  describe(`a script tag with the hash of a release, in ${engine}`, {skip: missing(engine)}, () => {
    let browser: Browser;
    let site: StaticSite;
    let code: string;
    before(async () => {
      const hashes = (await json('dist/integrity.json')) as Record<string, string>;
      const {'declic.js': hash = ''} = hashes;
      code = await readFile('dist/declic.js', 'utf8');
      assert.equal(sri(code), hash);
      const tag = (src: string) => `<!doctype html><html lang="en"><title>Test</title>
        <script type="module" src="${src}" integrity="${hash}" crossorigin></script>
        <declic-quiz src="/demo/content/sources.quiz.json">Our quiz needs a script.</declic-quiz>`;
      site = await startStaticSite({
        page: (path) => ({'/sound': tag('/dist/declic.js'), '/tampered': tag('/evil.js')})[path],
        script: (path) => (path === '/evil.js' ? `${code}\n;globalThis.evil=1` : undefined),
      });
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    it('lets that very file run', async () => {
      const page = await browser.newPage();
      await page.goto(`http://localhost:${site.port}/sound`);
      await page.waitFor(() => document.querySelector('declic-quiz:defined') !== null);
      await page.close();
    });

    it('lets no other run, and what stands in the tag is what is read', async () => {
      const page = await browser.newPage();
      await page.goto(`http://localhost:${site.port}/tampered`);
      await page.waitFor(() => document.readyState === 'complete');
      const met = await page.evaluate(() => ({
        evil: Reflect.has(globalThis, 'evil'),
        defined: customElements.get('declic-quiz') !== undefined,
        read: document.querySelector('declic-quiz')?.textContent,
      }));
      assert.deepEqual(met, {evil: false, defined: false, read: 'Our quiz needs a script.'});
      await page.close();
    });
  });
}
