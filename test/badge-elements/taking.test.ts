import {expect} from '@open-wc/testing';
import {didOf} from '../../src/credential/did-key.js';
import {makeBadgeKey, signBadge} from '../../src/credential/signing.js';
import {unbakeSvg} from '../../src/credential/bake-svg.js';
import {verify} from '../../src/credential/verify.js';
import {openBadge} from '../credential/sample-badge.js';
import {badge, file, mastery, sitting, ten} from '../badges/sample-badges.js';
import {field} from '../harness/deep.js';
import {newSpace} from '../harness/quiz-page.js';
import {until} from '../harness/until.js';
import {BadgePage} from './badge-page.js';

const set = {badges: file(badge(mastery)), quizzes: [ten]};
const both = () => [sitting(10, 0), sitting(10, 9)];

/** What is saved from now on, as text; nothing is downloaded. */
function saved(): Promise<string>[] {
  const files: Promise<string>[] = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    files.push(blob.text());
    return make.call(URL, new Blob(['']));
  };
  undo.push(() => (URL.createObjectURL = make));
  return files;
}
const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((one) => one()));

/** A credential about the sample badge, by an organisation's key. */
async function issued(change: {readonly name?: string} = {}) {
  const key = await makeBadgeKey(crypto);
  if (!key) throw new Error('this browser makes no Ed25519 key');
  const whole = openBadge(key.did);
  const {achievement} = whole.credentialSubject;
  const name = change.name ?? achievement.name;
  const credential = {
    ...whole,
    issuer: {...whole.issuer, name: 'The academy'},
    credentialSubject: {
      ...whole.credentialSubject,
      id: 'urn:uuid:8d6c3a3e-0000-4000-8000-000000000000',
      achievement: {...achievement, name, id: 'https://academy.example/badges/1'},
    },
  };
  const signed = await signBadge(credential, key, '2026-10-01T00:00:00Z', crypto.subtle);
  return {did: key.did, signed};
}

async function give(page: BadgePage, value: unknown): Promise<void> {
  const input = field(page.root, /signed by The team/);
  const files = new DataTransfer();
  files.items.add(new File([JSON.stringify(value)], 'badge.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

describe('a badge that is taken along', () => {
  it('is an image with a credential that verifies, and that calls itself self-asserted', async () => {
    const space = newSpace();
    const page = await BadgePage.open({set, space, attempts: both()});
    await page.says('Save as a file');
    const files = saved();
    page.press('Save as a file');
    await page.says('Saved as sources-shown.svg');
    const credential = unbakeSvg((await files[0]) ?? '');
    const verdict = await verify(credential, [], Date.now(), crypto);
    expect(verdict.status).to.equal('self');
    const text = JSON.stringify(credential);
    expect(text).to.include('Self-asserted: the learner’s own word');
    expect(text).to.include('no organisation has checked it');
    await page.says('Self-asserted');
    await expect(page.element).to.be.accessible();

    const again = await BadgePage.open({set, space});
    await again.says('Self-asserted');
    again.press('Save as a file');
    await until(() => files.length === 2);
    expect(unbakeSvg((await files[1]) ?? '')).to.deep.equal(credential);
  });

  it('keeps its key in the journal, whose export tells its name and nothing more', async () => {
    const page = await BadgePage.open({set, attempts: both()});
    await page.says('Save as a file');
    saved();
    page.press('Save as a file');
    await page.says('Saved as');
    const key = page.journal.snapshot.records.find(({kind}) => kind === 'key');
    if (key?.kind !== 'key') throw new Error('no key');
    expect((key.value.privateKey as CryptoKey).extractable).to.equal(false);
    const {records} = JSON.parse(await page.journal.export()) as {records: (typeof key)[]};
    const told = records.find(({kind}) => kind === 'key');
    expect(told?.value).to.deep.equal({did: key.value.did});
    expect(key.value.did).to.match(new RegExp(`^${didOf(new Uint8Array(32)).slice(0, 12)}`));
  });

  it('says plainly that nothing was signed where the page cannot sign', async () => {
    const page = await BadgePage.open({set, attempts: both()});
    await page.says('Save as a file');
    Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});
    undo.push(() => Reflect.deleteProperty(crypto, 'subtle'));
    const files = saved();
    page.press('Save as a file');
    await page.says('This page cannot sign');
    expect(files).to.deep.equal([]);
    expect(page.text).to.include('Shown here');
  });
});

describe('a badge that an issuer signed', () => {
  it('is issued once its signature was verified with the key that the page pins', async () => {
    const {did, signed} = await issued();
    const page = await BadgePage.open({set: {...set, issuer: did}});
    await page.says('Add the badge you received');
    await expect(page.element).to.be.accessible();
    await give(page, signed);
    await page.says('Issued by The academy');
    await page.says('What the issuer states:');
    await expect(page.element).to.be.accessible();
  });

  it('counts for nothing when altered, by somebody else, about another badge, or unpinned', async () => {
    const space = newSpace();
    const {did, signed} = await issued();
    const page = await BadgePage.open({set: {...set, issuer: did}, space});
    await page.says('Add the badge you received');
    await give(page, {...signed, name: 'Better'});
    await page.says('altered after it was signed');
    await give(page, (await issued()).signed);
    await page.says('not by the issuer that this page trusts');
    await give(page, {some: 'thing'});
    await page.says('No badge that can be read here');
    expect(page.text).to.include('On the way');
    await give(page, signed);
    await page.says('Issued by The academy');
    const without = await BadgePage.open({set, space});
    await without.says('On the way');

    const other = await issued({name: 'Juggling'});
    const next = await BadgePage.open({set: {...set, issuer: other.did}});
    await next.says('Add the badge you received');
    await give(next, other.signed);
    await next.says('about another badge (“Juggling”)');
    expect(next.text).to.include('On the way');
  });
});
