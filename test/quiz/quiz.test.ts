import {expect, oneEvent} from '@open-wc/testing';
import type {DeclicAnswerEvent} from '../../src/events/answer-event.js';
import type {DeclicAttemptEvent} from '../../src/events/attempt-event.js';
import type {DeclicCompleteEvent} from '../../src/events/complete-event.js';
import type {DeclicErrorEvent} from '../../src/events/error-event.js';
import {QuizPage} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {sound} from '../content/broken.js';
import {until} from '../harness/until.js';

const short = {...sample, questions: sample.questions.slice(0, 2)};

async function begun(quiz: unknown = sample, set = {}): Promise<QuizPage> {
  const page = await QuizPage.open({quiz, set});
  await page.press('Let’s begin');
  return page;
}

describe('declic-quiz', () => {
  it('states its intention before the first question', async () => {
    const page = await QuizPage.open({quiz: sample});
    for (const part of [
      'See what you already check.',
      'Anyone who shares.',
      'You alone.',
      'Grading.',
      'Six months.',
    ]) {
      expect(page.text).to.contain(part);
    }
    expect(page.text).not.to.contain('What do you do');
  });

  it('speaks the nearest language, and follows when it changes', async () => {
    const page = await QuizPage.open({quiz: sample, language: 'fr-CA'});
    expect(page.text).to.contain('Voir ce que vous vérifiez déjà.').and.contain('C’est parti');
    page.element.parentElement?.setAttribute('lang', 'en');
    await page.says('Let’s begin');
  });

  it('does not run without an intention, and says so in place and by event', async () => {
    const {intention: _, ...bare} = sound;
    const heard = new Promise<DeclicErrorEvent>((tell) =>
      document.addEventListener('declic-error', tell, {once: true}),
    );
    const page = await QuizPage.open({quiz: bare});
    await page.says('The intention is missing');
    expect(page.offers('Let’s begin')).to.equal(false);
    const {error} = (await heard).detail;
    expect(error.code).to.equal('content-invalid');
    expect(error.message).to.contain('declic-quiz').and.contain('intention');
  });

  it('tells an author who gave no content at all', async () => {
    const page = await QuizPage.open({quiz: undefined});
    await page.says('has no content');
  });

  it('reads an inline script, even one that arrives later', async () => {
    const page = await QuizPage.open({quiz: undefined});
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(sound);
    page.element.append(script);
    await page.says('A sound quiz');
  });

  it('offers another try when the content does not come through', async () => {
    const page = await QuizPage.open({quiz: undefined});
    page.element.src = '/nowhere/at-all.quiz.json';
    await page.says('did not come through');
    expect(page.offers('Try again')).to.equal(true);
  });

  it('asks how sure one is before any sign of right or not yet', async () => {
    const page = await begun();
    await page.choose('Pass it on');
    await page.press('See what it shows');
    expect(page.text).to.contain('how sure are you?').and.not.contain('Not yet.');
    await page.choose('I am sure');
    await page.press('See what it shows');
    expect(page.text).to.contain('Not yet.').and.contain('Pictures travel faster than warnings.');
    expect(page.text).to.contain('Source and date settle it.');
    await until(() => page.focused.includes('Not yet.'), 'the feedback never has the focus');
  });

  it('leaves certainty out where the author says so', async () => {
    const page = await begun(sample, {noCertainty: true});
    expect(page.text).not.to.contain('How sure are you?');
    await page.choose('Find the source');
    await page.press('See what it shows');
    expect(page.text).to.contain('That holds.');
  });

  it('tells the page of each answer, once it is given', async () => {
    const page = await begun();
    await page.choose('Find the source');
    await page.choose('I think so');
    const heard = oneEvent(page.element, 'declic-answer') as Promise<DeclicAnswerEvent>;
    void page.press('See what it shows');
    expect((await heard).detail).to.deep.equal({
      quiz: 'sample',
      question: 'first',
      response: ['find'],
      certainty: 2,
      outcome: 'reached',
    });
  });

  it('hands over every touch at once, so that nothing waits to be kept', async () => {
    const page = await begun();
    const heard = oneEvent(page.element, 'declic-attempt') as Promise<DeclicAttemptEvent>;
    void page.choose('Ask the colleague');
    const {attempt} = (await heard).detail;
    expect(attempt.answers['first']?.response).to.deep.equal(['ask']);
    expect(attempt.answers['first']?.checkedAt).to.equal(undefined);
  });

  it('keeps both of two touches in one breath', async () => {
    const page = await begun();
    void page.choose('Find the source');
    await page.choose('I think so');
    await page.press('See what it shows');
    expect(page.text).to.contain('That holds.');
  });

  it('goes back and forth, and a given answer stays as it was given', async () => {
    const page = await begun();
    await page.choose('Pass it on');
    await page.choose('I think so');
    await page.press('See what it shows');
    await page.press('Next');
    expect(page.text).to.contain('Question 2 of 6');
    await page.press('Back');
    expect(page.isChosen('Pass it on')).to.equal(true);
    expect(page.text).to.contain('Not yet.');
    await page.choose(/^Find the source/);
    expect(page.isChosen('Pass it on')).to.equal(true);
  });

  it('gives a hint when asked, not before', async () => {
    const page = await begun();
    expect(page.text).not.to.contain('Think of the date.');
    await page.press('A hint, please');
    expect(page.text).to.contain('Think of the date.');
  });

  it('lets one pass, and come back before the map', async () => {
    const page = await begun(short);
    await page.press('Pass for now');
    await page.press('Pass for now');
    expect(page.text).to.contain('You passed over 2 questions.');
    await page.press('Go to it');
    expect(page.text).to.contain('Question 1 of 2');
  });

  it('offers a second look only after another question', async () => {
    const page = await begun(short);
    await page.choose('Pass it on');
    await page.choose('I am sure');
    await page.press('See what it shows');
    await page.press('Next');
    await page.choose('Method');
    await page.choose('Date');
    await page.choose('I am sure');
    await page.press('See what it shows');
    await page.press('Finish the series');
    expect(page.text).to.contain('One question deserves a second look');
    await page.press('Take a second look');
    expect(page.isChosen('Pass it on')).to.equal(false);
    await page.choose('Find the source');
    await page.press('See what it shows');
    expect(page.text).to.contain('That holds.');
    await page.press(/Next|Finish the series/);
    expect(page.text).to.contain('Your map is ready.');
  });

  it('completes once, with the quiz and the attempt, and shows the map', async () => {
    const page = await begun(short);
    await page.press('Pass for now');
    await page.press('Pass for now');
    const heard = oneEvent(page.element, 'declic-complete') as Promise<DeclicCompleteEvent>;
    void page.press('See my map');
    const {attempt, quiz} = (await heard).detail;
    expect(quiz.id).to.equal('sample');
    expect(attempt.completedAt).to.be.a('number');
  });

  it('keeps feedback for the end where the author wishes', async () => {
    const page = await begun(sample, {feedback: 'end'});
    await page.choose('Pass it on');
    await page.choose('I think so');
    await page.press('Next');
    expect(page.text).to.contain('Question 2 of 6').and.not.contain('Not yet.');
    await page.press('Back');
    expect(page.text).not.to.contain('Pictures travel faster');
  });

  it('answers every type of question', async () => {
    const page = await begun(sample, {noCertainty: true});
    await page.choose('Find the source');
    await page.press('See what it shows');
    await page.press('Next');
    await page.choose('Method');
    await page.choose('Date');
    await page.press('See what it shows');
    expect(page.text).to.contain('That holds.');
    await page.press('Next');
    await page.choose(/Finds source and date/);
    await page.press('Next');
    await page.type('Your answer', '  AUTEUR ');
    await page.press('See what it shows');
    expect(page.text).to.contain('That is the field.');
    await page.press('Next');
    await page.type(/^Your answer/, 'about three');
    await page.press('See what it shows');
    expect(page.text).to.contain('A number, please');
    await page.type(/^Your answer/, '3,2');
    await page.press('See what it shows');
    expect(page.text).to.contain('That holds.');
    await page.press('Next');
    await page.type('Your answer', 'Look at dates');
    expect(page.text).to.contain('never leaves the device');
    await page.press('Finish the series');
    await page.says('Your map is ready.');
  });

  it('keeps a shuffled order when an attempt is gone on with', async () => {
    const page = await begun({...sample, questions: many(12)}, {shuffle: true, noCertainty: true});
    const first = /prompt \d+/.exec(page.text)?.[0];
    await page.press('Pass for now');
    const second = /prompt \d+/.exec(page.text)?.[0];
    await page.press('Pause');
    await page.press('Go on');
    expect(/prompt \d+/.exec(page.text)?.[0]).to.equal(second);
    await page.press('Back');
    expect(/prompt \d+/.exec(page.text)?.[0]).to.equal(first);
  });

  for (const language of ['en', 'fr']) {
    it(`is accessible in every state (${language})`, async () => {
      const page = await QuizPage.open({quiz: sample, language, set: {noCertainty: false}});
      await expect(page.element).to.be.accessible();
      const [start, pass] =
        language === 'fr'
          ? ['C’est parti', 'Passer pour l’instant']
          : ['Let’s begin', 'Pass for now'];
      await page.press(start ?? '');
      await expect(page.element).to.be.accessible();
      await page.choose('Pass it on');
      await page.choose(/^(I am sure|Sans hésiter)$/);
      await page.press(/^(See what it shows|Voir ce que cela montre)$/);
      await expect(page.element).to.be.accessible();
      await page.press(/^(Next|Suite)$/);
      for (let i = 0; i < 4; i++) {
        await expect(page.element).to.be.accessible();
        await page.press(pass ?? '');
      }
      await page.press(pass ?? '');
      await expect(page.element).to.be.accessible();
    });
  }
});

function many(n: number) {
  return Array.from({length: n}, (_, i) => ({
    id: `q${i}`,
    type: 'number',
    objective: 'o1',
    prompt: `prompt ${i}`,
    answer: i,
    feedback: {notYet: 'Count again.'},
  }));
}
