import type {Form} from '../../src/model/form.js';
import type {Question, Quiz} from '../../src/model/quiz.js';
import {sample} from '../harness/sample-quiz.js';
import {meeting} from '../feedback/sample-form.js';

const TYPED = 36;

/** A quiz whose every question is typed into: a word, a number, a thought. */
export const typing: Quiz = {
  ...sample,
  id: 'typing',
  questions: Array.from({length: TYPED}, (_, i): Question => {
    const about = {id: `t${String(i)}`, objective: 'o1', prompt: `Number ${String(i)}?`};
    const feedback = {reached: 'So it is.', notYet: 'Not yet: look again.'};
    if (i % 3 === 0) return {...about, type: 'text', accepted: ['Author'], feedback};
    if (i % 3 === 1) return {...about, type: 'number', answer: 3, feedback};
    return {...about, type: 'reflection'};
  }),
};

/** A form with room for words at each criterion. */
export const speaking: Form = {
  ...meeting,
  criteria: meeting.criteria.map((criterion) => ({...criterion, comment: 'optional' as const})),
};

/** A page as an LMS may make it, with canaries wherever a page can hold something about its reader. */
export function pageOf(
  canaries: readonly string[],
  endpoint: string,
  {round, subject, ticket}: {round: string; subject: string; ticket: string},
): string {
  const part = (at: number, size = 20) => canaries.slice(at, at + size);
  const inputs = part(40).map((one) => `<input name="${one}" value="${one}">`);
  const people = part(60).map((one) => `<p id="${one}" class="user ${one}">${one}@lms.example</p>`);
  const metas = part(80).map((one) => `<meta name="${one}" content="${one}">`);
  const attributes = part(100).map((one) => `data-${one}="${one}"`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${part(120).join(' ')}</title>${metas.join('')}</head>
<body data-user="${part(140).join(' ')}">
<script>
  const canaries = ${JSON.stringify(canaries.slice(160, 360))};
  window.name = canaries[0];
  window.LMS = {user: canaries.slice(1, 20)};
  history.replaceState({user: canaries.slice(20, 40)}, '');
  for (const one of canaries.slice(40, 60)) document.cookie = one + '=' + one;
  for (const one of canaries.slice(60, 120)) localStorage.setItem(one, one);
  for (const one of canaries.slice(120, 180)) sessionStorage.setItem(one, one);
  const open = indexedDB.open(canaries[180], 1);
  open.onupgradeneeded = () => open.result.createObjectStore(canaries[181]).put(canaries.slice(182), 1);
</script>
${people.join('')}<form>${inputs.join('')}</form>
<declic-journal endpoint="${endpoint}" spread="0" space="${canaries[380] ?? ''}"
  id="${canaries[381] ?? ''}" ${attributes.join(' ')}>
<declic-quiz no-certainty title="${canaries[382] ?? ''}">
<script type="application/json">${JSON.stringify(typing)}</script></declic-quiz>
<declic-feedback round="${round}" subject="${subject}" ticket="${ticket}" aria-label="${canaries[383] ?? ''}">
<script type="application/json">${JSON.stringify(speaking)}</script></declic-feedback>
</declic-journal>
<script type="module" src="/dist/declic.js"></script></body></html>`;
}
