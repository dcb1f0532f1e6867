import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {embeddedDatabase, type Database} from '../../demo/endpoint/database.js';
import type {Endpoint} from '../../demo/endpoint/endpoint.js';
import type {SignedBadge} from '../../src/credential/open-badge.js';
import {verify} from '../../src/credential/verify.js';
import type {Quiz} from '../../src/model/quiz.js';
import {soundFor, type Desk} from '../admin/sound.js';
import {dumpOf} from '../endpoint/dump.js';
import {engines, missing, openBrowser, type Browser} from '../harness/browser.js';
import {isValid} from '../harness/credential-verifier.js';
import {folder, startSite, TOKEN} from '../harness/site.js';
import {Visitor} from '../harness/visitor.js';
import {attemptOf} from '../model/fixtures.js';

const TEAM = 'The training team';
const textOf = (file: string) => readFile(folder(`demo/content/${file}`), 'utf8');

/** An attempt at the quiz of the page, gone through to its end. */
async function finished() {
  const quiz = JSON.parse(await textOf('sources.quiz.json')) as Quiz;
  const at = Date.now() - 86_400_000;
  return attemptOf(
    quiz,
    quiz.questions.map(() => ({holds: false})),
    at,
  );
}

for (const engine of engines()) {
  describe(`a badge that is signed, in ${engine}`, {skip: missing(engine)}, () => {
    let database: Database;
    let endpoint: Endpoint;
    let browser: Browser;
    let visitor: Visitor;
    let desk: Desk;
    let signed: SignedBadge;

    before(async () => {
      database = await embeddedDatabase();
      endpoint = await startSite({database});
      browser = await openBrowser(engine);
      visitor = new Visitor(await browser.newPage());
      const speaks = (language: 'en' | 'fr') =>
        visitor.clicks(language === 'fr' ? 'Français' : 'English');
      desk = {reader: visitor, narrows: engine !== 'webkit', speaks};
    });

    after(async () => {
      await browser.close();
      await endpoint.close();
    });

    const publishes = (text: string) =>
      visitor.page.waitFor((file) => {
        const label = [...document.querySelectorAll('label')].find(({textContent}) =>
          textContent.includes('badges/1'),
        );
        const input = label?.control;
        if (!(input instanceof HTMLInputElement)) return false;
        const files = new DataTransfer();
        files.items.add(new File([file], 'own.badges.json'));
        input.files = files.files;
        input.dispatchEvent(new Event('change', {bubbles: true}));
        return true;
      }, text);

    const kept = () =>
      visitor.page.waitFor(() => {
        for (const journal of document.querySelectorAll('declic-journal')) {
          for (const one of journal.snapshot.records) {
            if (one.kind === 'award' && one.value.credential) return one.value.credential.text;
          }
        }
        return undefined;
      });

    it('the admin pins the issuer and publishes a file; another file is refused in words', async () => {
      await visitor.opens(`${endpoint.url}/demo/admin.html#token=${TOKEN}`);
      await visitor.reads('Pin this issuer in your pages');
      await visitor.reads('No badge is signed yet');
      await publishes('{"declic": "quiz/1"}');
      await visitor.reads('This file is no Déclic file of badges. Nothing was changed.');
      await publishes(await textOf('signed.badges.json'));
      await visitor.reads('Sources, looked at');
      await visitor.page.waitFor(() => document.activeElement?.id === 'issuing');
      await soundFor(desk);
      await desk.speaks('en');
      await visitor.clicks('See it on the badges page');
    });

    it('the learner reads what would leave, says yes twice, and the badge is issued', async () => {
      await visitor.reads('A badge that the server signs');
      await visitor.page.waitFor(
        (attempt) => {
          const journal = document.querySelector('#signed-badge')?.closest('declic-journal');
          if (!journal || journal.snapshot.status === 'loading') return false;
          const news = new Event('declic-attempt', {bubbles: true, composed: true});
          journal.dispatchEvent(Object.assign(news, {detail: {attempt}}));
          return true;
        },
        await finished(),
      );
      await visitor.clicks(`Ask ${TEAM} to sign it`);
      await visitor.reads('Exactly what leaves');
      await visitor.reads('"narrative": "sources, ');
      await soundFor(desk);
      await desk.speaks('en');
      await visitor.clicks(`Send this to ${TEAM}`);
      await visitor.reads(`Issued by ${TEAM}`);
      await visitor.reads('The signature was checked here just now.');
    });

    it('it is still issued after a reload', async () => {
      await kept();
      await visitor.page.reload();
      await visitor.reads(`Issued by ${TEAM}`);
    });

    it('a verifier that nobody here wrote accepts it, and no altered copy', async () => {
      signed = JSON.parse(await kept()) as SignedBadge;
      assert.ok(await isValid(signed));
      const {credentialSubject: subject} = signed;
      const altered = {...signed, credentialSubject: {...subject, id: signed.issuer.id}};
      assert.ok(!(await isValid(altered)));
      const {id} = signed.issuer;
      const pins = [{id, key: id.slice('did:key:'.length)}];
      assert.equal((await verify(signed, pins, Date.now(), crypto)).status, 'issuer');
    });

    it('the endpoint knows nobody: its database holds no key of the learner’s', async () => {
      const dump = await dumpOf(database);
      const {id} = signed.credentialSubject;
      assert.ok(!dump.includes(id.slice('did:key:'.length)));
      assert.match(dump, /insert into signed \(hash\) values/);
    });
  });
}
