import {expect} from '@open-wc/testing';
import {QuizPage} from '../harness/quiz-page.js';
import {until} from '../harness/until.js';
import {convertDeveloperQuiz} from './convert.js';

/** Served by the test runner from DECLIC_CORPUS; absent where that folder is. */
const CORPUS = '/__corpus__/developer-quiz.json';

describe('884 questions that nobody here wrote', () => {
  it('convert to quizzes, run in the real element, and each can be answered', async function () {
    this.timeout(120_000);
    const response = await fetch(CORPUS);
    if (!response.ok) {
      console.warn(
        'SKIPPED: no corpus here; set DECLIC_CORPUS to the folder of developer-quiz.json',
      );
      this.skip();
    }
    const quizzes = convertDeveloperQuiz(await response.json());
    let answered = 0;
    for (const quiz of quizzes) {
      const page = await QuizPage.open({quiz, set: {noCertainty: true}});
      await page.press('Let’s begin');
      for (const question of quiz.questions) {
        if (question.type !== 'choice') throw new Error(`${question.id} is no choice`);
        await page.pick(answered % question.options.length);
        await page.press('See what it shows');
        await until(() => /That holds\.|Not yet\./.test(page.text), `${quiz.id} ${question.id}`);
        answered++;
        await page.press(/^(Next|Finish the series)$/);
      }
      await page.says('That was the last question');
      page.element.remove();
    }
    expect(answered).to.equal(884);
  });
});
