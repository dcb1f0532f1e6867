import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly events?: readonly {readonly name?: string; readonly type?: {readonly text: string}}[];
}
interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
}

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: readonly Module[];
};
const declared = modules.flatMap(({declarations}) => declarations);

describe('the manifest', () => {
  it('names each element, with its summary', () => {
    const folders = readdirSync('src/elements', {withFileTypes: true});
    for (const {name} of folders.filter((entry) => entry.isDirectory())) {
      const element = declared.find(({tagName}) => tagName === `declic-${name}`);
      assert.ok(element?.summary, `declic-${name}`);
    }
  });

  it('points to files that the package holds', () => {
    for (const {path} of modules) assert.ok(existsSync(path), path);
  });

  it('gives every event a name and a type', () => {
    for (const {name, events = []} of declared) {
      for (const event of events) {
        assert.match(event.name ?? '', /^declic-/, name);
        assert.match(event.type?.text ?? '', /^Declic\w+Event$/, `${name}: ${event.name}`);
      }
    }
  });
});
