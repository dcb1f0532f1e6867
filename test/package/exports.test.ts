import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {exports} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Readonly<Record<string, string | {readonly types: string; readonly default: string}>>;
};
const elements = readdirSync(`${root}src/elements`, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

/** What a bundler keeps of a page's one statement. */
async function bundled(statement: string): Promise<string> {
  const page = 'virtual:page';
  const bundle = await rollup({
    input: page,
    external: /^(lit|@lit|idb|zod)/,
    treeshake: {moduleSideEffects: 'no-external'},
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === page ? {id, moduleSideEffects: true} : null),
        load: (id) => (id === page ? statement.replaceAll('declic/', `${root}dist/`) : null),
      },
      resolve(),
    ],
    onwarn: () => undefined,
  });
  const {output} = await bundle.generate({inlineDynamicImports: true});
  return output[0].code.trim();
}

describe('the package', () => {
  it('has a file behind everything that it exports', () => {
    for (const [name, target] of Object.entries(exports)) {
      const files = typeof target === 'string' ? [target] : Object.values(target);
      for (const file of files) {
        const found = file.includes('*')
          ? ['quiz', 'quiz.schema'].some((one) => existsSync(root + file.replace('*', one)))
          : existsSync(root + file);
        assert.ok(found, `${name}: no ${file}`);
      }
    }
  });

  it('has an entry, and its types, for each element', () => {
    for (const name of elements) {
      for (const ending of ['js', 'd.ts']) {
        assert.ok(existsSync(`${root}dist/elements/${name}/define.${ending}`), `${name}.${ending}`);
      }
    }
  });

  it('registers nothing when only a class is wanted', async () => {
    assert.equal(await bundled(`import 'declic/index.js'`), '');
    const code = await bundled(
      `import {DeclicQuiz} from 'declic/index.js'; console.log(DeclicQuiz)`,
    );
    assert.match(code, /class DeclicQuiz/);
    // The quiz brings its map along when it is finished, by an import that it awaits.
    assert.doesNotMatch(code, /define\S*\(['"]declic-(quiz|journal|question)['"]/);
  });

  it('keeps what registers the elements through any bundler', async () => {
    const all = await bundled(`import 'declic/define.js'`);
    for (const name of elements) {
      assert.match(all, new RegExp(`define\\S*\\(['"]declic-${name}['"]`), name);
      const own = await bundled(`import 'declic/elements/${name}/define.js'`);
      assert.match(own, new RegExp(`define\\S*\\(['"]declic-${name}['"]`), name);
    }
  });

  it('can be imported where there is no page, and does nothing there', async () => {
    const {DeclicQuiz, parseQuizText} = (await import(`${root}dist/index.js`)) as Readonly<
      Record<string, unknown>
    >;
    assert.equal(typeof DeclicQuiz, 'function');
    assert.equal(typeof parseQuizText, 'function');
  });

  it('holds no zod but behind ./schemas', async () => {
    assert.doesNotMatch(await bundled(`export * from 'declic/define.js'`), /from ?['"]zod/);
    assert.match(await bundled(`export * from 'declic/schemas/index.js'`), /from ?['"]zod\/mini/);
  });
});
