// Somebody who completes quizzes in this page, by its buttons, and says what they are told.
'use strict';

const journal = document.querySelector('declic-journal');
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

function* deep(root) {
  for (const one of root.querySelectorAll('*')) {
    yield one;
    if (one.shadowRoot) yield* deep(one.shadowRoot);
  }
}
const found = (test) => [...deep(journal)].find(test);
const button = (words) =>
  found((one) => one.matches('button:not([disabled])') && one.textContent.trim() === words);

async function comes(look) {
  for (;;) {
    const answer = look();
    if (answer) return answer;
    await pause();
  }
}

/** Answers the first question of a quiz, passes the others, and reads the map. */
globalThis.completes = async (quiz) => {
  await customElements.whenDefined('declic-quiz');
  const element = document.createElement('declic-quiz');
  element.quiz = quiz;
  journal.replaceChildren(element);
  (await comes(() => button('Let’s begin'))).click();
  (await comes(() => found((one) => one.matches('input')))).click();
  [...deep(journal)]
    .filter((one) => one.matches('input'))
    .at(-1)
    .click();
  (await comes(() => button('See what it shows'))).click();
  (await comes(() => button('Next'))).click();
  for (;;) {
    const end = button('See my map');
    (end ?? button('Pass for now'))?.click();
    if (end) break;
    await pause();
  }
  await comes(() => found((one) => one.textContent.includes('What you came for')));
};

/** What the journal says of itself, to the learner and to the page. */
globalThis.tells = async () => {
  await customElements.whenDefined('declic-journal');
  await comes(() => journal.snapshot?.status !== 'loading');
  await journal.updateComplete;
  const {status, attempts, outbox} = journal.snapshot;
  const notice = journal.shadowRoot.querySelector('[role=status]').textContent.trim();
  return {status, notice, attempts, queued: outbox.queued};
};
