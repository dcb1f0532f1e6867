import {expect} from '@open-wc/testing';
import type {SignedBadge} from '../../src/credential/open-badge.js';
import {makeBadgeKey, signBadge, type BadgeKey} from '../../src/credential/signing.js';
import {verify} from '../../src/credential/verify.js';
import '../../src/elements/privacy/define.js';
import {badge, file, mastery, sitting, ten} from '../badges/sample-badges.js';
import {deep, textOf} from '../harness/deep.js';
import {newSpace} from '../harness/quiz-page.js';
import {until} from '../harness/until.js';
import {BadgePage} from './badge-page.js';

const ENDPOINT = 'https://academy.example/reports';
const set = {badges: file(badge(mastery)), quizzes: [ten]};
const both = () => [sitting(10, 0), sitting(10, 9)];

async function issuer(): Promise<BadgeKey> {
  const key = await makeBadgeKey(crypto);
  if (!key) throw new Error('this browser makes no Ed25519 key');
  return key;
}

/** What an endpoint would answer to a learner's own word. */
async function issuedBy(key: BadgeKey, own: SignedBadge, change: Partial<SignedBadge> = {}) {
  const {proof: _own, evidence: _evidence, ...rest} = own;
  const issued = {...rest, issuer: {...own.issuer, id: key.did, name: 'The team'}, ...change};
  return signBadge(issued, key, issued.validFrom, crypto.subtle);
}

type Answer = (own: SignedBadge) => Response | Promise<Response>;
const json = (value: unknown, status = 200) => Response.json(value, {status});

/** From now on requests to the endpoint are answered here; what went out, in its order. */
function answering(...answers: readonly Answer[]): {url: string; init: RequestInit}[] {
  const sent: {url: string; init: RequestInit}[] = [];
  const left = [...answers];
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(ENDPOINT)) return real(input, init);
    sent.push({url, init});
    const answer = left.shift();
    if (!answer) throw new TypeError('no answer');
    return answer(JSON.parse(String(init.body)) as SignedBadge);
  };
  undo.push(() => (globalThis.fetch = real));
  return sent;
}
const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((one) => one()));

async function opened(key: BadgeKey, more: {language?: 'en' | 'fr'; space?: string} = {}) {
  const page = await BadgePage.open({
    ...{set: {...set, issuer: key.did}, endpoint: ENDPOINT, attempts: both()},
    ...more,
  });
  const words =
    more.language === 'fr' ? 'Demander la signature : The team' : 'Ask The team to sign it';
  await page.says(words);
  return {page, ask: () => page.press(words)};
}

describe('asking an issuer for its signature', () => {
  it('shows every byte before it leaves, and sends it only after a second yes', async () => {
    const key = await issuer();
    const sent = answering(async (own) => json(await issuedBy(key, own)));
    const space = newSpace();
    const {page, ask} = await opened(key, {space});
    await expect(page.element).to.be.accessible();
    page.journal.headers = () => ({'x-tenant': 'of the page'});
    ask();
    await page.says('What The team would receive');
    await until(() => page.focused === 'What The team would receive', 'the focus goes there');
    expect(page.text).to.include('goes to academy.example, once');
    await expect(page.element).to.be.accessible();
    expect(sent).to.have.length(0);
    const shown = page.root.querySelector('pre')?.textContent ?? '';
    page.press('Send this to The team');
    await page.says('Issued by The team');
    await page.says('The team has signed it. The signature was checked here just now.');
    expect(page.focused).to.equal('Sources, shown');
    await expect(page.element).to.be.accessible();
    const [{url = '', init} = {init: {}}] = sent;
    expect(url).to.equal(`${ENDPOINT}/badges`);
    expect(String(init.body).trimEnd()).to.equal(shown);
    expect(init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
    expect(new Headers(init.headers).get('x-tenant')).to.equal('of the page');
    const own = JSON.parse(shown) as SignedBadge;
    expect((await verify(own, [], Date.now(), crypto)).status).to.equal('self');
    for (const never of ['q0', 'attempt', ...both().map(({id}) => id)])
      expect(shown).not.to.include(never);
    const again = await BadgePage.open({set: {...set, issuer: key.did}, endpoint: ENDPOINT, space});
    await again.says('Issued by The team');
    expect(again.offers(/sign it/)).to.equal(false);
  });

  it('is listed under what left, word for word, with its day and each answer, exported and erased', async () => {
    const key = await issuer();
    const sent = answering(
      () => json({error: 'x'}, 503),
      () => Promise.reject(new DOMException('late', 'TimeoutError')),
      async (own) => json(await issuedBy(key, own)),
    );
    const {page, ask} = await opened(key);
    const mine = document.createElement('declic-privacy');
    page.journal.append(mine);
    ask();
    await page.says('Exactly what leaves');
    expect(textOf(mine)).not.to.include('to be signed');
    page.press('Send this to The team');
    await page.says('No answer from The team');
    page.press('Send it to The team again');
    await until(() => sent.length === 2 && page.focused.startsWith('No answer'), 'twice');
    page.press('Send it to The team again');
    await page.says('Issued by The team');
    await until(() => textOf(mine).includes('academy.example accepted it (200)'), 'it is listed');
    const text = textOf(mine);
    expect(text).to.include('A badge, to be signed: “Sources, shown”');
    expect(text).to.include('academy.example did not accept it (503)');
    expect(text).to.include('no answer from academy.example');
    const body = String(sent[0]?.init.body).trimEnd();
    const texts = [...deep(mine.shadowRoot ?? mine)]
      .filter((one) => one.matches('pre'))
      .map((one) => one.textContent);
    expect(texts.filter((one) => one?.trim() === body)).to.have.length(3);
    await expect(mine).to.be.accessible();
    const whole = JSON.parse(await page.journal.export()) as {records: {kind: string}[]};
    const left = whole.records.filter(({kind}) => kind === 'sent');
    expect(left).to.have.length(3);
    expect(left[0]).to.have.nested.property('value.report.text', body);
    expect(left[0]).to.have.property('changedAt', new Date().setHours(0, 0, 0, 0));
    await page.journal.erase();
    await until(() => !textOf(mine).includes('to be signed'), 'it is gone');
  });

  it('sends nothing when it is put away, and can be read again', async () => {
    const key = await issuer();
    const sent = answering();
    const {page, ask} = await opened(key);
    ask();
    await page.says('What The team would receive');
    page.press('Not now');
    await until(() => page.focused === 'Ask The team to sign it', 'the focus comes back');
    expect(sent).to.have.length(0);
    expect(page.text).to.include('Shown here');
  });

  for (const [name, answer, words] of [
    [
      'no answer',
      () => Promise.reject(new DOMException('late', 'TimeoutError')),
      'No answer from The team',
    ],
    ['a server in trouble', () => json({error: 'unavailable'}, 503), 'No answer from The team'],
    ['enough for today', () => json({error: 'x'}, 429), 'Ask again tomorrow'],
    ['a badge not published', () => json({error: 'x'}, 403), 'does not sign this badge'],
    ['an endpoint that signs nothing', () => json({error: 'x'}, 404), 'does not sign this badge'],
    ['a rule not met', () => json({error: 'x'}, 422), 'not enough for its rule yet'],
    [
      'a page instead of an answer',
      () => new Response('<p>Sign in</p>'),
      'does not carry the signature',
    ],
    ['its own word back', (own: SignedBadge) => json(own), 'does not carry the signature'],
  ] as const) {
    it(`says what to do next after ${name}, and nothing is lost`, async () => {
      const key = await issuer();
      const sent = answering(answer, async (own) => json(await issuedBy(key, own)));
      const {page, ask} = await opened(key);
      ask();
      await page.says('Exactly what leaves');
      page.press('Send this to The team');
      await page.says(words);
      expect(page.focused).to.include(words);
      expect(page.text).to.include('Shown here').and.not.include('Issued by');
      await expect(page.element).to.be.accessible();
      page.press('Send it to The team again');
      await page.says('Issued by The team');
      expect(sent[0]?.init.body).to.equal(sent[1]?.init.body);
    });
  }

  it('keeps no answer that another key signed, that was altered, or that is about somebody else', async () => {
    const [key, stranger] = [await issuer(), await issuer()];
    const about = (own: SignedBadge) => ({...own.credentialSubject, id: stranger.did});
    const answers: readonly Answer[] = [
      async (own) => json(await issuedBy(stranger, own)),
      async (own) => json({...(await issuedBy(key, own)), name: 'Better'}),
      async (own) => json(await issuedBy(key, own, {credentialSubject: about(own)})),
      async (own) => json(await issuedBy(key, own, {validFrom: '2999-01-01T00:00:00Z'})),
    ];
    const sent = answering(...answers);
    const space = newSpace();
    const {page, ask} = await opened(key, {space});
    ask();
    await page.says('Exactly what leaves');
    page.press('Send this to The team');
    for (const times of [1, 2, 3]) {
      await until(() => sent.length === times && page.offers(/again$/), `answer ${times}`);
      expect(page.text).to.include('does not carry the signature that this page trusts');
      page.press('Send it to The team again');
    }
    await page.says('the clock of this device is behind');
    expect(page.text).to.include('Shown here').and.not.include('Issued by');
    const award = page.journal.snapshot.records.find(({kind}) => kind === 'award');
    expect(award?.kind === 'award' && award.value.credential).to.equal(undefined);
  });

  it('is not offered where nothing is pinned, nothing is sent, or nothing was shown', async () => {
    const key = await issuer();
    const pinned = {...set, issuer: key.did};
    for (const wish of [
      {set, endpoint: ENDPOINT, attempts: both()},
      {set: pinned, attempts: both()},
      {set: pinned, endpoint: ENDPOINT, attempts: [sitting(10, 0)]},
    ]) {
      const page = await BadgePage.open(wish);
      await page.says(wish.attempts.length > 1 ? 'Shown here' : 'already in place');
      expect(page.offers(/sign it/)).to.equal(false);
    }
  });

  it('speaks French', async () => {
    const key = await issuer();
    answering(async (own) => json(await issuedBy(key, own)));
    const {page, ask} = await opened(key, {language: 'fr'});
    ask();
    await page.says('Exactement ce qui part');
    expect(page.root.querySelector('pre')?.textContent).to.include('Auto-déclaré');
    await expect(page.element).to.be.accessible();
    page.press('Envoyer ceci : The team');
    await page.says('Délivré par The team');
  });
});
