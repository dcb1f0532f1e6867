import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/result/define.js';
import type {DeclicResult} from '../../src/elements/result/result.js';
import type {DeclicAttemptEvent} from '../../src/events/attempt-event.js';
import type {DeclicLookAgainEvent} from '../../src/events/look-again-event.js';
import {lookAgain, type Attempt} from '../../src/model/attempt.js';
import type {Quiz} from '../../src/model/quiz.js';
import {button, field, hasButton, textOf} from '../harness/deep.js';
import {sample} from '../harness/sample-quiz.js';
import {anyTries, attemptOf, NOON, quizOf, type Try} from '../model/fixtures.js';
import {MARK, PUNITIVE} from './punitive.js';

interface Shown {
  readonly quiz?: Quiz;
  readonly attempt?: Attempt;
  readonly previous?: Attempt;
  readonly language?: string;
}

async function show(tries: readonly Try[], shown: Shown = {}): Promise<DeclicResult> {
  const {quiz = sample, previous, language = 'en'} = shown;
  const attempt = shown.attempt ?? attemptOf(quiz, tries);
  return fixture<DeclicResult>(
    html`<declic-result
      .quiz=${quiz}
      .attempt=${attempt}
      .previous=${previous}
      .language=${language}
    ></declic-result>`,
  );
}

const inside = (result: DeclicResult) => result.shadowRoot ?? result;
const words = (result: DeclicResult) => textOf(result).replace(/\s+/g, ' ');
const inOrder = (text: string, ...parts: readonly string[]) => {
  const places = parts.map((part) => text.indexOf(part));
  expect(places, parts.join()).not.to.include(-1);
  expect(places).to.deep.equal([...places].sort((a, b) => a - b));
};
const ALL_GROUPS: readonly Try[] = [
  {holds: true, certainty: 3},
  {holds: true, certainty: 1},
  {holds: false, certainty: 2},
  {holds: false, certainty: 3},
];
const previous = (tries: readonly Try[], quiz: Quiz): Attempt => ({
  ...attemptOf(quiz, tries, NOON - 86_400_000),
  id: 'f'.repeat(32),
});

describe('the result of a self-assessment', () => {
  it('shows eye-openers first, then next steps, trust it more, solid ground', async () => {
    const result = await show(ALL_GROUPS, {quiz: quizOf(4)});
    const text = words(result).split('How sure was I?')[0] ?? '';
    const groups = text.slice(text.indexOf('The most useful discovery'));
    inOrder(groups, 'Question number 3?', 'Question number 2?', 'Question number 1?');
    inOrder(groups, 'Question number 1?', 'Question number 0?');
    expect(text).to.match(/^ ?One eye-opener/);
  });

  it('pairs each answer with its question, its certainty, what holds and why', async () => {
    const result = await show([{holds: false, certainty: 3}], {quiz: quizOf(1)});
    inOrder(
      words(result).slice(words(result).indexOf('mend well')),
      'Question number 0?',
      'Your answer',
      'I am sure',
      'That one',
      'Next try: read the date.',
      'What holds',
      'This one',
      'Because it is so.',
    );
  });

  it('never shows a mark, a percentage, a fraction, a cross or a word of blame', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTries,
        fc.constantFrom('en', 'fr'),
        fc.constantFrom(sample, quizOf(1), quizOf(9)),
        fc.boolean(),
        async (tries, language, quiz, before) => {
          const earlier = before ? {previous: previous([...tries].reverse(), quiz)} : {};
          const result = await show(tries, {quiz, language, ...earlier});
          expect(words(result)).not.to.match(PUNITIVE);
          expect(words(result)).not.to.match(MARK);
          expect(
            result.shadowRoot?.querySelector('meter, progress, [style], [aria-valuenow]'),
          ).to.equal(null);
          expect(
            hasButton(inside(result), language === 'en' ? 'Do it again' : 'Refaire le parcours'),
          ).to.equal(true);
          result.remove();
        },
      ),
      {numRuns: 40},
    );
  }).timeout(30_000);

  it('uses no red: every colour comes from the page or the accent', async () => {
    const result = await show(ALL_GROUPS);
    const css = [...(result.shadowRoot?.adoptedStyleSheets ?? [])]
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n');
    expect(css).to.contain('--_accent');
    expect(css).not.to.match(
      /\b(red|crimson|tomato|firebrick|green|lime)\b|#[0-9a-f]{3,8}\b|rgb\(/i,
    );
  });

  it('is readable by everyone: no axe finding, in every shape and language', async () => {
    for (const [tries, language] of [
      [ALL_GROUPS, 'en'],
      [[{holds: true, passed: true}], 'fr'],
      [[{holds: true}, {holds: false}], 'fr'],
    ] as const) {
      const result = await show(tries, {language, previous: previous([{holds: false}], sample)});
      await expect(result).to.be.accessible();
    }
  });
});

describe('cautious words', () => {
  it('say “too few answers” where chance could explain it', async () => {
    expect(words(await show([{holds: false, certainty: 3}], {quiz: quizOf(2)}))).to.contain(
      'Too few answers to say.',
    );
    expect(words(await show([{holds: false, certainty: 3}], {quiz: quizOf(8)}))).to.contain(
      'certainty ran ahead',
    );
  });

  it('call a level a first hint below six answers', async () => {
    expect(words(await show([{holds: true}], {quiz: quizOf(5)}))).to.contain('A first hint');
    const enough = words(await show([{holds: true}], {quiz: quizOf(6)}));
    expect(enough).to.contain('Shown today');
    expect(enough).not.to.contain('A first hint');
  });

  it('say nothing of certainty where it was not asked', async () => {
    const text = words(await show([{holds: true}, {holds: false}], {quiz: quizOf(4)}));
    for (const claim of ['Eye-opener', 'Trust it more', 'you knew that you knew', 'How sure']) {
      expect(text).not.to.contain(claim);
    }
  });

  it('give nothing away of a question that was passed over', async () => {
    const result = await show([{holds: true, passed: true}], {quiz: quizOf(2)});
    expect(words(result)).to.contain('Yet to discover');
    expect(words(result)).not.to.contain('Because it is so.');
    expect(hasButton(inside(result), 'Have a look')).to.equal(true);
  });
});

describe('the next step', () => {
  it('is the observable level above one’s own rating, with resources to get there', async () => {
    const result = await show([{holds: false, certainty: 1}]);
    inOrder(words(result), 'You see yourself here', 'Shares it', 'Next, one would see');
    expect(words(result)).to.contain('Looks who publishes');
    const link = button(inside(result), 'How to check');
    expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
    expect(link.getAttribute('href')).to.equal('https://example.org/check');
  });

  it('repeats no level that one sees oneself at already', async () => {
    const tries = sample.questions.map(({type}) => ({holds: type === 'scale'}));
    const text = words(await show(tries));
    inOrder(text, 'You see yourself here', 'Finds source and date', 'How to check');
    expect(text).not.to.contain('Next, one would see');
  });

  it('offers no resources for what was shown', async () => {
    const text = words(await show([{holds: true}], {quiz: quizOf(6)}));
    expect(text).not.to.contain('How to check');
  });

  it('can be a second look, asked of the quiz by event', async () => {
    const result = await show([{holds: false, certainty: 3}], {quiz: quizOf(2)});
    const heard = oneEvent(
      document.body,
      'declic-look-again',
    ) as unknown as Promise<DeclicLookAgainEvent>;
    button(inside(result), 'Look again').click();
    expect((await heard).detail).to.deep.equal({question: 'q0'});
  });

  it('says what a second look showed, and offers no third', async () => {
    const quiz = quizOf(1);
    const [question] = quiz.questions;
    if (!question) throw new Error('no question');
    const first = attemptOf(quiz, [{holds: false, certainty: 3}]);
    const held = await show([], {
      quiz,
      attempt: lookAgain(first, question, ['yes'], NOON + 9, true),
    });
    expect(words(held)).to.contain('On your second look, it holds.');
    const notYet = await show([], {
      quiz,
      attempt: lookAgain(first, question, ['no'], NOON + 9, true),
    });
    expect(words(notYet)).to.contain('Not yet on your second look.');
    expect(hasButton(inside(notYet), 'Look again')).to.equal(false);
  });

  it('can be a new start, asked of the quiz by event', async () => {
    const result = await show(ALL_GROUPS);
    const heard = oneEvent(document.body, 'declic-again');
    button(inside(result), 'Do it again').click();
    expect((await heard).detail).to.deep.equal({quiz: 'sample'});
  });
});

describe('one’s own past', () => {
  it('is the only comparison: what holds since then, and what has faded', async () => {
    const quiz = quizOf(3);
    const before = previous([{holds: false}, {holds: false}, {holds: true}], quiz);
    const text = words(
      await show([{holds: true}, {holds: true}, {holds: false}], {quiz, previous: before}),
    );
    expect(text).to.contain('2 more answers hold since then.');
    expect(text).to.contain('One has faded: that is how memory works');
    expect(text).to.contain('Last time');
  });

  it('is not mentioned the first time', async () => {
    expect(words(await show(ALL_GROUPS))).not.to.match(/last time/i);
  });

  it('leaves out questions that an author has edited since', async () => {
    const quiz = quizOf(2);
    const old = {...quiz, questions: quiz.questions.map((one) => ({...one, prompt: 'Old words'}))};
    const text = words(
      await show([{holds: true}], {quiz, previous: previous([{holds: false}], old)}),
    );
    expect(text).not.to.match(/last time/i);
  });
});

describe('the plan', () => {
  it('is told at each change, both halves kept, everything else untouched', async () => {
    const result = await show(ALL_GROUPS);
    const before = result.attempt;
    const told: Attempt[] = [];
    result.addEventListener('declic-attempt', (event: DeclicAttemptEvent) =>
      told.push(event.detail.attempt),
    );
    await write(result, 'If…', 'a figure comes');
    await write(result, 'then I will…', 'look for its date');
    expect(told.map(({plan}) => plan)).to.deep.equal([
      {when: 'a figure comes', then: ''},
      {when: 'a figure comes', then: 'look for its date'},
    ]);
    expect(told.at(-1)?.answers).to.deep.equal(before?.answers);
    expect(field(inside(result), 'If…').value).to.equal('a figure comes');
  });

  it('shows the learner’s own reflection, and says that it stays', async () => {
    const text = words(await show(ALL_GROUPS));
    inOrder(text, 'In your own words', 'for your eyes only', 'A thought of mine');
  });
});

describe('the day to look back', () => {
  it('follows how long it is needed', async () => {
    const result = await show(ALL_GROUPS);
    const day = () => words(result).match(/A good day to look back: ([^.]*)\./)?.[1];
    const five = day();
    field(inside(result), 'Within a week').click();
    await result.updateComplete;
    expect(day()).not.to.equal(five);
    const gap = (Date.parse(day() ?? '') - new Date().setHours(0, 0, 0, 0)) / 86_400_000;
    expect(Math.round(gap)).to.equal(2);
  });

  it('goes into one’s own calendar, with the plan and the way back', async () => {
    const result = await show(ALL_GROUPS);
    await write(result, 'If…', 'a figure comes');
    await write(result, 'then I will…', 'look');
    const file = (await download(result)).replace(/\r\n /g, '');
    expect(file).to.contain('SUMMARY:Look back: Sources');
    expect(file).to.contain('a figure comes');
    expect(file).to.contain(`URL:${location.href}`);
    expect(file.match(/BEGIN:VALARM/g)).to.have.length(2);
    expect(new Set(file.match(/UID:.*/g))).to.have.length(2);
  });

  it('tells no title and no plan to those who share the calendar', async () => {
    const result = await show(ALL_GROUPS);
    await write(result, 'If…', 'a figure comes');
    await write(result, 'then I will…', 'look');
    field(inside(result), /Discreet/).click();
    await result.updateComplete;
    const file = (await download(result)).replace(/\r\n /g, '');
    expect(file).not.to.contain('Sources');
    expect(file).not.to.contain('figure');
    expect(file).to.contain('SUMMARY:A moment for me');
  });
});

async function write(result: DeclicResult, label: string, text: string): Promise<void> {
  const input = field(inside(result), label);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await result.updateComplete;
}

/** What the calendar button would save: the click on the link is caught before the browser's own. */
async function download(result: DeclicResult): Promise<string> {
  const original = HTMLAnchorElement.prototype.click;
  let href = '';
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    href = this.href;
    expect(this.download).to.match(/\.ics$/);
  };
  try {
    button(inside(result), 'Add to my calendar').click();
  } finally {
    HTMLAnchorElement.prototype.click = original;
  }
  return (await fetch(href)).text();
}
