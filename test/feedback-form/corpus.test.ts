import {expect} from '@open-wc/testing';
import {convertRubric, type Rubric} from '../feedback/convert-rubric.js';
import {FeedbackPage} from './feedback-page.js';

describe('a growth rubric that nobody here wrote', () => {
  it('runs in the form with all its tracks', async function () {
    const reply = await fetch('/__corpus__/growth-rubric.json');
    if (!reply.ok) {
      console.warn('SKIPPED: no growth-rubric.json; name its folder in DECLIC_CORPUS');
      this.skip();
    }
    const rubric = (await reply.json()) as Rubric;
    const form = convertRubric(rubric);
    const page = await FeedbackPage.open({form});
    await page.press('Let’s begin');
    expect(page.root.querySelectorAll('fieldset')).to.have.length(form.criteria.length);
    expect(form.criteria.length).to.equal(rubric.tracks.length);
    expect(form.criteria.length).to.be.greaterThan(0);
    const radios = [...page.root.querySelectorAll('input')];
    form.criteria.forEach((_, i) => radios[5 * i + (i % 5)]?.click());
    await page.press(/^Read it over/);
    await page.says('Before it leaves');
    for (const {id} of form.criteria) expect(page.text).to.contain(`"${id}":`);
    await expect(page.element).to.be.accessible();
  });
});
