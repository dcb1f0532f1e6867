import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {engines, missing, openBrowser, type Browser} from '../harness/browser.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';
import {Visitor} from '../harness/visitor.js';
import {everyPage, SHOWN} from './every-page.js';

const NONCE = 'cmFuZG9t';
const REST = "default-src 'none'; connect-src 'self'; img-src data:";
const SELF = `${REST}; script-src 'self'; style-src 'self'`;
const TYPES = `${SELF}; require-trusted-types-for 'script'`;

/** A policy, and where on its page a Lit of the host's own is loaded: `before` ours or `after`. */
interface Rule {
  readonly policy: string;
  readonly host?: 'before' | 'after';
}

/** Policies under which everything works, and nothing is reported. */
const KIND: Readonly<Record<string, Rule>> = {
  'a strict policy without nonces': {policy: SELF},
  'a strict policy with nonces alone': {
    policy: `${REST}; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'nonce-${NONCE}'; base-uri 'none'`,
  },
  'Trusted Types of any name': {policy: TYPES},
  'Trusted Types of our name': {policy: `${TYPES}; trusted-types declic`},
  'Trusted Types beside a Lit that came first': {
    policy: `${TYPES}; trusted-types declic lit-html`,
    host: 'before',
  },
  'Trusted Types beside a Lit that comes later': {
    policy: `${TYPES}; trusted-types declic lit-html`,
    host: 'after',
  },
};

/** Policies that do not name us. */
const UNKIND: Readonly<Record<string, Rule>> = {
  'Trusted Types for another Lit that came first': {
    policy: `${TYPES}; trusted-types lit-html`,
    host: 'before',
  },
  'Trusted Types for another Lit that comes later': {
    policy: `${TYPES}; trusted-types lit-html`,
    host: 'after',
  },
  'Trusted Types of no name': {policy: `${TYPES}; trusted-types 'none'`},
};

const FILES = ['declic.js', 'declic-auto.js'];

for (const engine of engines()) {
  describe(`under a security policy, in ${engine}`, {skip: missing(engine)}, () => {
    let site: StaticSite;
    let browser: Browser;
    let visitor: Visitor;
    let rule: Rule;
    let files: readonly string[];

    const scripts = () => {
      const script = (src: string, type = 'module') =>
        `<script nonce="${NONCE}" type="${type}" src="${src}"></script>`;
      const host = script('/test/attacks/pages/host.js');
      return [
        script('/test/attacks/pages/watch.js', 'text/javascript'),
        ...(rule.host === 'before' ? [host] : []),
        ...files.map((file) => script(`/dist/${file}`)),
        ...(rule.host === 'after' ? [host] : []),
      ].join('\n    ');
    };

    const opens = async (given: Rule, ...loaded: readonly string[]) => {
      rule = given;
      files = loaded;
      await visitor.page.goto(`http://127.0.0.1:${String(site.port)}/every`);
    };
    const reports = () =>
      visitor.page.evaluate(() => (window as unknown as {reports: readonly string[]}).reports);
    /** Waits until each element says its words; with `light`, as plain children. */
    const says = (words: Readonly<Record<string, string>>, light = false) =>
      visitor.page.waitFor(
        (wanted, plain) => {
          const read = (node: Node): string => {
            if (node instanceof Text) return node.data;
            const inner = node instanceof Element && !plain ? (node.shadowRoot ?? node) : node;
            return [...inner.childNodes].map(read).join(' ');
          };
          return Object.entries(wanted).every(([tag, text]) =>
            read(document.querySelector(tag) ?? document)
              .replace(/\s+/g, ' ')
              .includes(text),
          );
        },
        words,
        light,
      );

    before(async () => {
      site = await startStaticSite({
        page: (path) => (path === '/every' ? everyPage(scripts()) : undefined),
        headers: (path) => (path === '/every' ? {'content-security-policy': rule.policy} : {}),
      });
      browser = await openBrowser(engine);
      visitor = new Visitor(await browser.newPage());
    });

    beforeEach(async () => {
      if ((await visitor.page.url()).startsWith('http:'))
        await visitor.page.evaluate(() => document.querySelector('declic-journal')?.erase?.());
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    for (const [name, given] of Object.entries(KIND)) {
      for (const file of FILES) {
        it(`${name}: every element works out of ${file}, and nothing is reported`, async () => {
          await opens(given, file);
          await says(SHOWN);
          if (given.host) await visitor.reads('The host works');
          if (file === 'declic.js') return assert.deepEqual(await reports(), []);
          // What is fetched on demand stands under the policy, too.
          await visitor.clicks('Let’s begin');
          for (const at of [1, 2, 3, 4]) {
            await visitor.reads(`Question ${String(at)} of 4`);
            await visitor.clicks('Pass for now');
          }
          await visitor.clicks('See my map');
          await visitor.reads('What you came for');
          await visitor.reads('Share this without your name?');
          assert.deepEqual(await reports(), []);
        });
      }
    }

    for (const [name, given] of Object.entries(UNKIND)) {
      for (const file of FILES) {
        it(`${name}: each place says in words what to add, out of ${file}`, async () => {
          await opens(given, file);
          const places = Object.keys(SHOWN).map((tag) => [tag, 'Add this: trusted-types declic']);
          await says(Object.fromEntries(places) as Record<string, string>, true);
          if (given.host) await visitor.reads('The host works');
          await visitor.page.evaluate(() => {
            document.body.append(document.createElement('declic-quiz'));
          });
          await says({'body > declic-quiz': 'nothing of yours is lost'}, true);
          // Our own name and the one try that told us; nothing a template at a time.
          assert.equal((await reports()).length, 2);
        });
      }
    }

    it('names that are listed and not required: every element works', async () => {
      await opens({policy: `${SELF}; trusted-types lit-html`, host: 'after'}, 'declic.js');
      await says(SHOWN);
      await visitor.reads('The host works');
      assert.deepEqual(await reports(), ['trusted-types trusted-types-policy declic']);
    });

    it('two copies of the library, and one name: every element works', async () => {
      await opens({policy: `${TYPES}; trusted-types declic`}, ...FILES);
      await says(SHOWN);
    });

    it('does report what breaks a policy, so that silence means something', async () => {
      await opens({policy: SELF}, 'declic.js');
      await visitor.page.evaluate(() => document.body.setAttribute('style', 'color: red'));
      await visitor.page.waitFor(
        () => (window as unknown as {reports: readonly string[]}).reports.length > 0,
      );
    });
  });
}
