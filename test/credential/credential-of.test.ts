import {expect} from '@open-wc/testing';
import {awardOf} from '../../src/model/badge/award.js';
import {progressOf} from '../../src/model/badge/progress-of.js';
import {credentialOf} from '../../src/credential/credential-of.js';
import {makeBadgeKey, signBadge} from '../../src/credential/signing.js';
import {verify} from '../../src/credential/verify.js';
import {badge, evidence, file, mastery, sitting} from '../badges/sample-badges.js';
import {NOON} from '../model/fixtures.js';

const sources = badge(mastery, {name: {en: 'Sources \ud83c', fr: 'Sources, montrées'}});

async function made(language: string) {
  const key = await makeBadgeKey(crypto);
  const device = evidence([sitting(10, 0), sitting(10, 9)]);
  const award = awardOf(sources, progressOf(sources, device));
  if (!award || !key) throw new Error('not shown, or no key');
  const unsigned = credentialOf(sources, file(sources), award, {
    did: key.did,
    language,
    own: language === 'fr' ? 'Attestée par la personne elle-même' : 'Self-asserted',
    narrative: 'Decisions, held twice, nine days apart.',
    evidence: [{name: 'October 2026', narrative: 'All decisions of the objective held.'}],
    newId: () => crypto.randomUUID(),
  });
  return {key, award, unsigned};
}

describe('the credential of an award', () => {
  it('can be signed and verified as one’s own word, in the reader’s language', async () => {
    for (const language of ['fr', 'en']) {
      const {key, unsigned} = await made(language);
      const signed = await signBadge(unsigned, key, unsigned.validFrom, crypto.subtle);
      const {status} = await verify(signed, [], NOON + 400 * 86_400_000, crypto);
      expect(status).to.equal('self');
    }
    expect((await made('fr')).unsigned.name).to.equal('Sources, montrées');
  });

  it('names the learner’s key as issuer and subject, never the badges’ issuer', async () => {
    const {key, unsigned} = await made('en');
    expect(unsigned.issuer.id).to.equal(key.did);
    expect(unsigned.issuer.name).to.equal('Self-asserted');
    expect(unsigned.credentialSubject.id).to.equal(key.did);
    expect(unsigned.credentialSubject.achievement.criteria.narrative).to.match(/^Self-asserted\./);
  });

  it('says no time but the day, no answer, and shares nothing with another but the badge', async () => {
    const [one, other] = [await made('en'), await made('en')];
    expect(one.unsigned.validFrom).to.match(/^2026-10-10T00:00:00Z$/);
    expect(one.unsigned.id).to.not.equal(other.unsigned.id);
    expect(one.key.did).to.not.equal(other.key.did);
    const text = JSON.stringify(one.unsigned);
    for (const why of one.award.why) {
      if (why.kind !== 'sitting') continue;
      expect(text).to.not.contain(why.attempt).and.not.contain(why.questions.join());
    }
  });
});
