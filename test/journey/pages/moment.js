// A learner's last click, and the page's end right after it.
'use strict';

const params = new URLSearchParams(location.search);

window.cameBack = performance.getEntriesByType('navigation')[0]?.type === 'reload';

window.openJournal = () => {
  const journal = document.createElement('declic-journal');
  journal.setAttribute('endpoint', '/reports');
  journal.setAttribute('space', params.get('space'));
  journal.innerHTML = '<declic-quiz src="/demo/content/account.quiz.json"></declic-quiz>';
  document.body.append(journal);
};

const pause = () => new Promise((resolve) => setTimeout(resolve, 10));

/** The roots that a reader sees as one: the quiz’s own, and those within. */
const roots = () => {
  const root = document.querySelector('declic-quiz').shadowRoot;
  return [root, ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? [])];
};

const found = async (look) => {
  for (;;) {
    const one = roots().map(look).find(Boolean);
    if (one) return one;
    await pause();
  }
};

const asks = (words) => found((root) => root.textContent.includes(words));

const click = async (words, andThen = () => {}) => {
  const named = (one) => one.textContent.trim() === words;
  const button = await found((root) => [...root.querySelectorAll('button')].find(named));
  button.click();
  andThen();
};

/** Passes each question; the last click and the reload are one task. */
window.finishAndReload = async () => {
  await click('Let’s begin');
  for (const at of [1, 2, 3, 4]) {
    await asks(`Question ${at} of 4`);
    await click('Pass for now');
  }
  await click('See my map', () => location.reload());
};
