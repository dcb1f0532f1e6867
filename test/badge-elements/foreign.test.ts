import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {bakeSvg} from '../../src/credential/bake-svg.js';
import {badge, file, mastery, ten} from '../badges/sample-badges.js';
import {foreignBadge, newKey, signedForeign} from '../credential/foreign-badge.js';
import {field} from '../harness/deep.js';
import {newSpace} from '../harness/quiz-page.js';
import {BadgePage} from './badge-page.js';

const set = {badges: file(badge(mastery)), quizzes: [ten]};
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>';
const open = async (more: object = {}) => {
  const page = await BadgePage.open({set, ...more});
  await page.says(/Add a file of this badge|Ajouter un fichier de ce badge/);
  return page;
};

describe('a badge from elsewhere, brought to a badge', () => {
  it('is dropped in and verified: who says they signed it, that it holds, and that nobody vouches', async () => {
    const page = await open();
    page.drop(await signedForeign());
    await page.says('“First aid” is a badge from elsewhere, and its signature holds');
    expect(page.text).to.include(
      'It calls its issuer “A rescue school” and counts from March 1, 2026',
    );
    expect(page.text).to.include('this page cannot know').and.include('On the way');
    expect(page.journal.snapshot.records).to.deep.equal([]);
    await expect(page.element).to.be.accessible();
  });

  it('is read out of an image and said in French too; only a server knows whether it was withdrawn', async () => {
    const page = await open({language: 'fr'});
    const credentialStatus = {
      id: 'https://elsewhere.example/status#1',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '1',
      statusListCredential: 'https://elsewhere.example/status',
    };
    const baked = bakeSvg(SVG, await signedForeign({credentialStatus})) ?? '';
    page.give(new Blob([baked], {type: 'image/svg+xml'}));
    await page.says('« First aid » est un badge venu d’ailleurs, et sa signature est bonne');
    expect(page.text).to.include('cette page n’interroge personne').and.include('En chemin');
    await expect(page.element).to.be.accessible();
  });

  it('that was tampered with is told so', async () => {
    const page = await open();
    page.drop({...(await signedForeign()), name: 'Surgery'});
    await page.says('altered after it was signed');
    expect(page.text).not.to.include('its signature holds');
  });

  it('that cannot be checked here says why, in words', async () => {
    const page = await open();
    const signed = await signedForeign();
    const {proof} = signed;
    for (const [one, words] of [
      [
        {...signed, '@context': ['https://odd.example/v1']},
        'does not know (https://odd.example/v1)',
      ],
      [{...signed, proof: {...proof, cryptosuite: 'bbs-2023'}}, 'not checked here (bbs-2023)'],
      [new Blob(['eyJhbGciOiJ9.eyJ2YyI6.c2ln']), 'not checked here (JWT)'],
      [{...signed, issuer: 'did:web:school.example'}, 'calls its issuer did:web:school.example'],
      [{...signed, evidence: [{rank: 'first'}]}, '“rank”'],
    ] as const) {
      page.give(one);
      await page.says(words);
      expect(page.text).to.include('Nothing was');
    }
  });

  it('counts, and still does after a reload, where a pinned issuer signed it about this very badge', async () => {
    const space = newSpace();
    const key = await newKey();
    const {credentialSubject} = foreignBadge(key.did);
    const achievement = {...credentialSubject.achievement, name: 'Sources, shown'};
    const about = await signedForeign(
      {credentialSubject: {...credentialSubject, achievement}},
      key,
    );
    const trusting = {set: {...set, issuer: key.did}, space};
    const page = await open(trusting);
    page.give(about);
    await page.says('Issued by A rescue school');
    const again = await BadgePage.open(trusting);
    await again.says('Issued by A rescue school');
    const other = await open({set: {...set, issuer: key.did}});
    other.give(await signedForeign({}, key));
    await other.says('carries the signature of A rescue school, which this page trusts');
    expect(other.text).to.include('On the way');
  });

  it('can be chosen by keyboard alone: the way to the file is a summary and a field', async () => {
    const page = await open();
    const input = field(page.root, /read here and sent nowhere/);
    const details = input.closest('details');
    details?.querySelector('summary')?.focus();
    await sendKeys({press: 'Enter'});
    expect(details?.open).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect((page.root as ShadowRoot).activeElement).to.equal(input);
    expect(input.getBoundingClientRect().height).to.be.at.least(24);
    await expect(page.element).to.be.accessible();
  });
});
