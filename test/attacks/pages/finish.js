// Completes the quiz and the form of this page as a learner does, and tells what they were told.
'use strict';

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
const words = (node) => {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return '';
  if (node instanceof HTMLSlotElement) return node.assignedNodes().map(words).join(' ');
  return [...((node instanceof Element && node.shadowRoot) || node).childNodes]
    .map(words)
    .join(' ');
};
const said = (tag) => words(document.querySelector(tag)).replace(/\s+/g, ' ');

async function until(condition, what) {
  for (const end = performance.now() + 8_000; ; await pause()) {
    const answer = condition();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`never ${what}: ${said('body')}`);
  }
}

function* deep(root) {
  for (const one of root.querySelectorAll('*')) {
    yield one;
    if (one.shadowRoot) yield* deep(one.shadowRoot);
  }
}

/** Clicks what has these words in `tag`, once it is there. */
const click = async (tag, text) => {
  const found = await until(() => {
    const root = document.querySelector(tag)?.shadowRoot;
    return (
      root && [...deep(root)].find((one) => one.matches('button') && words(one).trim() === text)
    );
  }, `offers “${text}”`);
  found.click();
};

async function finishQuiz() {
  const tag = 'declic-quiz';
  await click(tag, 'Let’s begin');
  const root = document.querySelector(tag).shadowRoot;
  const inputs = await until(() => {
    const all = root.querySelector('declic-question')?.shadowRoot?.querySelectorAll('input');
    return all?.length && all;
  }, 'asks');
  inputs[0].click();
  [...inputs].at(-1).click();
  await click(tag, 'See what it shows');
  await click(tag, 'Next');
  for (const at of [2, 3, 4]) {
    await until(() => said(tag).includes(`Question ${at} of 4`), `asks ${at}`);
    await click(tag, 'Pass for now');
  }
  await click(tag, 'See my map');
  await until(() => said(tag).includes('What you came for'), 'shows the map');
}

async function finishForm() {
  const tag = 'declic-feedback';
  await click(tag, 'Let’s begin');
  const root = document.querySelector(tag).shadowRoot;
  (await until(() => root.querySelector('fieldset input'), 'asks')).click();
  await click(tag, 'Read it over before anything leaves');
  await click(tag, 'This is what I want to say');
  await click(tag, 'Send');
  await until(() => said(tag).includes('Thank you'), 'thanks');
}

/** What was told before the first question, and at the end. */
async function goThrough() {
  const journal = await until(() => document.querySelector('declic-journal:defined'), 'is there');
  await until(() => journal.snapshot.status !== 'loading', 'opens');
  await until(() => /stay in this browser|keeps nothing here/.test(said('declic-quiz')), 'tells');
  const first = said('declic-journal');
  await finishQuiz();
  await finishForm();
  const {status, attempts} = journal.snapshot;
  const finished = attempts.filter((one) => one.completedAt).length;
  return {status, finished, first, last: said('declic-journal'), secure: isSecureContext};
}

const tell = (told) => {
  window.told = told;
  if (parent !== window) parent.postMessage(told, '*');
};
window.finish = () => goThrough().then(tell, (error) => tell({error: String(error)}));
if (document.currentScript.dataset.now !== undefined) void window.finish();
