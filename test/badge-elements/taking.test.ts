import {expect} from '@open-wc/testing';
import {didOf} from '../../src/credential/did-key.js';
import {makeBadgeKey, signBadge} from '../../src/credential/signing.js';
import {unbakePng} from '../../src/credential/bake-png.js';
import {unbakeSvg} from '../../src/credential/bake-svg.js';
import {verify} from '../../src/credential/verify.js';
import {openBadge} from '../credential/sample-badge.js';
import {badge, file, mastery, sitting, ten} from '../badges/sample-badges.js';
import {newSpace} from '../harness/quiz-page.js';
import {until} from '../harness/until.js';
import {BadgePage} from './badge-page.js';

const set = {badges: file(badge(mastery)), quizzes: [ten]};
const both = () => [sitting(10, 0), sitting(10, 9)];

/** What is saved from now on; nothing is downloaded. */
function saved(): Blob[] {
  const files: Blob[] = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    files.push(blob);
    return make.call(URL, new Blob(['']));
  };
  // WebKit's driver stands still for good once a page has saved several files at the same time.
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = () => undefined;
  undo.push(() => {
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = click;
  });
  return files;
}
const textOf = async (file: Blob | undefined) => (await file?.text()) ?? '';
const bytesOf = async (file: Blob | undefined) =>
  new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
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

describe('a badge that is taken along', () => {
  it('is an image with a credential that verifies, and that calls itself self-asserted', async () => {
    const space = newSpace();
    const page = await BadgePage.open({set, space, attempts: both()});
    await page.says('Save as SVG');
    const files = saved();
    page.press('Save as SVG');
    await page.says('Saved as sources-shown.svg');
    const credential = unbakeSvg(await textOf(files[0]));
    const verdict = await verify(credential, [], Date.now(), crypto);
    expect(verdict.status).to.equal('self');
    const text = JSON.stringify(credential);
    expect(text).to.include('Self-asserted: the learner’s own word');
    expect(text).to.include('no organisation has checked it');
    await page.says('Self-asserted');
    await expect(page.element).to.be.accessible();

    const again = await BadgePage.open({set, space});
    await again.says('Self-asserted');
    again.press('Save as SVG');
    await until(() => files.length === 2);
    expect(unbakeSvg(await textOf(files[1]))).to.deep.equal(credential);
  });

  it('keeps its key in the journal, whose export tells its name and nothing more', async () => {
    const page = await BadgePage.open({set, attempts: both()});
    await page.says('Save as SVG');
    saved();
    page.press('Save as SVG');
    await page.says('Saved as');
    const key = page.journal.snapshot.records.find(({kind}) => kind === 'key');
    if (key?.kind !== 'key') throw new Error('no key');
    expect((key.value.privateKey as CryptoKey).extractable).to.equal(false);
    const {records} = JSON.parse(await page.journal.export()) as {records: (typeof key)[]};
    const told = records.find(({kind}) => kind === 'key');
    expect(told?.value).to.deep.equal({did: key.value.did});
    expect(key.value.did).to.match(new RegExp(`^${didOf(new Uint8Array(32)).slice(0, 12)}`));
  });

  it('saved twice in a hurry is one credential, by one key', async () => {
    const page = await BadgePage.open({set, attempts: both()});
    await page.says('Save as PNG');
    const files = saved();
    page.press('Save as SVG');
    page.press('Save as SVG');
    page.press('Save as PNG');
    await until(() => files.length === 3);
    const [one, other, png] = files;
    const credential = unbakeSvg(await textOf(one));
    expect(unbakeSvg(await textOf(other))).to.deep.equal(credential);
    expect(unbakePng(await bytesOf(png))).to.deep.equal(credential);
    const {records} = page.journal.snapshot;
    expect(records.filter(({kind}) => kind === 'key')).to.have.length(1);
    const {issuer} = credential as {issuer: {id: string}};
    expect(records.find(({kind}) => kind === 'key')?.value).to.include({did: issuer.id});
  });

  it('is a PNG too, which the browser decodes, with the same credential inside', async () => {
    const page = await BadgePage.open({set, attempts: both()});
    await page.says('Save as PNG');
    const files = saved();
    page.press('Save as PNG');
    await page.says('Saved as sources-shown.png');
    const bitmap = await createImageBitmap(files[0] ?? new Blob());
    expect([bitmap.width, bitmap.height]).to.deep.equal([512, 512]);
    const credential = unbakePng(await bytesOf(files[0]));
    expect((await verify(credential, [], Date.now(), crypto)).status).to.equal('self');
    await page.says('Self-asserted');
    page.press('Save as SVG');
    await until(() => files.length === 2);
    expect(unbakeSvg(await textOf(files[1]))).to.deep.equal(credential);
  });

  for (const kind of ['png', 'svg', 'jpeg'] as const) {
    it(`is the author’s own image, where the page shows one: ${kind}`, async () => {
      const {address, bytes} = await ownImage(kind);
      const page = await BadgePage.open({set, attempts: both()});
      const image = Object.assign(document.createElement('img'), {slot: 'art', alt: ''});
      image.src = address;
      page.element.append(image);
      await image.decode();
      await page.says('Save as PNG');
      const files = saved();
      page.press('Save as PNG');
      await page.says('Self-asserted');
      page.press('Save as SVG');
      await until(() => files.length === 2);
      const [png, svg] = [await bytesOf(files[0]), await textOf(files[1])];
      const credential = unbakePng(png);
      expect((await verify(credential, [], Date.now(), crypto)).status).to.equal('self');
      expect(unbakeSvg(svg)).to.deep.equal(credential);
      expect(page.text).not.to.include('could not be read');
      // Its own bytes where the kind can hold a credential, and its bytes in a frame where it cannot.
      if (kind === 'png') expect(latin(png)).to.include(latin(bytes.slice(41)));
      if (kind === 'svg') expect(svg).to.include('M4 4h8v8H4z');
      if (kind === 'jpeg') expect(svg).to.include(btoa(latin(bytes)));
      const drawn = await createImageBitmap(new Blob([png], {type: 'image/png'}));
      expect(drawn.width).to.be.at.least(16);
    });
  }

  it('is the drawn image where the author’s cannot be read, and says so', async () => {
    const page = await BadgePage.open({set, attempts: both()});
    const image = Object.assign(document.createElement('img'), {slot: 'art', alt: ''});
    image.src = '/nowhere.png';
    page.element.append(image);
    await page.says('Save as SVG');
    const files = saved();
    page.press('Save as SVG');
    await page.says('The image of this page could not be read here');
    expect(
      (await verify(unbakeSvg(await textOf(files[0])), [], Date.now(), crypto)).status,
    ).to.equal('self');
  });

  it('comes back in another browser out of its file, as one’s own word', async () => {
    const one = await BadgePage.open({set, attempts: both()});
    await one.says('Save as PNG');
    const files = saved();
    one.press('Save as PNG');
    await one.says('Saved as');
    const space = newSpace();
    const other = await BadgePage.open({set, space});
    await other.says('On the way');
    other.give(files[0]);
    await other.says('is here as you saved it: in your own word, unaltered since');
    await other.says('What you stated when you saved it:');
    expect(other.text).to.include('Self-asserted').and.not.include('Issued');
    await expect(other.element).to.be.accessible();
    const later = await BadgePage.open({set, space});
    await later.says('Self-asserted');
    const held = later.journal.snapshot.outbox;
    expect(held.held).to.deep.equal([]);
    const altered = (await textOf(files[0])).replace('Sources', 'Sourcex');
    const third = await BadgePage.open({set});
    await third.says('Add a file of this badge');
    third.give(new Blob([altered]));
    await third.says('No badge that can be read here');
    expect(third.text).to.include('On the way');
  });

  it('says plainly, before anything is pressed, that a page on plain http cannot sign', async () => {
    for (const [language, words] of [
      ['en', 'This page cannot sign: it takes a secure address (https)'],
      ['fr', 'Cette page ne peut pas signer'],
    ] as const) {
      Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});
      undo.push(() => Reflect.deleteProperty(crypto, 'subtle'));
      const page = await BadgePage.open({set, language, attempts: both()});
      await page.says(words);
      expect(page.text).to.include(language === 'en' ? 'Shown here' : 'Montré ici');
      expect(page.offers(/Save|Enregistrer/)).to.equal(false);
      await expect(page.element).to.be.accessible();
    }
  });
});

const latin = (bytes: Uint8Array) => Array.from(bytes, (one) => String.fromCharCode(one)).join('');

/** A picture of one kind, as a page would have it on its own site. */
async function ownImage(kind: 'png' | 'svg' | 'jpeg') {
  const canvas = Object.assign(document.createElement('canvas'), {width: 16, height: 16});
  canvas.getContext('2d')?.fillRect(4, 4, 8, 8);
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, `image/${kind}`));
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><path d="M4 4h8v8H4z"/></svg>';
  const file = kind === 'svg' ? new Blob([svg], {type: 'image/svg+xml'}) : (drawn ?? new Blob());
  return {address: URL.createObjectURL(file), bytes: await bytesOf(file)};
}

describe('a badge that an issuer signed', () => {
  it('is issued once its signature was verified with the key that the page pins', async () => {
    const {did, signed} = await issued();
    const page = await BadgePage.open({set: {...set, issuer: did}});
    await page.says('Add a file of this badge');
    await expect(page.element).to.be.accessible();
    page.give(signed);
    await page.says('Issued by The academy');
    await page.says('What the issuer states:');
    await expect(page.element).to.be.accessible();
  });

  it('stays issued after its issuer took a new key, where the page pins the one before too', async () => {
    const [before, now] = [await issued(), await issued()];
    for (const {signed} of [before, now]) {
      const page = await BadgePage.open({set: {...set, issuer: `${now.did}, ${before.did}`}});
      await page.says('Add a file of this badge');
      page.give(signed);
      await page.says('Issued by The academy');
    }
  });

  it('counts for nothing when altered, by somebody else, about another badge, or unpinned', async () => {
    const space = newSpace();
    const {did, signed} = await issued();
    const page = await BadgePage.open({set: {...set, issuer: did}, space});
    await page.says('Add a file of this badge');
    page.give({...signed, name: 'Better'});
    await page.says('altered after it was signed');
    page.give((await issued()).signed);
    await page.says('not by an issuer that this page trusts');
    page.give({some: 'thing'});
    await page.says('No badge that can be read here');
    expect(page.text).to.include('On the way');
    page.give(signed);
    await page.says('Issued by The academy');
    const without = await BadgePage.open({set, space});
    await without.says('On the way');

    const other = await issued({name: 'Juggling'});
    const next = await BadgePage.open({set: {...set, issuer: other.did}});
    await next.says('Add a file of this badge');
    next.give(other.signed);
    await next.says('about another badge (“Juggling”)');
    expect(next.text).to.include('On the way');
  });
});
