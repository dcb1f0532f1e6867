// Walks through elements as a reader does, and looks after each step at everything that was drawn.

window.ran = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
  window[name] = (...args) => void window.ran.push(`${name}(${args})`);
}

const journal = document.querySelector('declic-journal');
const known = new Set();
let learning = true;
const found = [];

function* deep(root) {
  for (const one of root.querySelectorAll('*')) {
    yield one;
    if (one.shadowRoot) yield* deep(one.shadowRoot);
  }
}

/** The next task, without the wait that browsers put between timers. */
const turn = () =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

async function until(condition, what) {
  for (const end = performance.now() + 15_000; ; await turn()) {
    const answer = condition();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`never ${what}: ${journal.innerText}`);
  }
}

const ALLOWED = ['https:', 'mailto:', location.protocol, 'blob:'];
const DANGEROUS = /^(on.*|style|src|srcset|srcdoc|action|formaction|xlink:href|background|ping)$/;

/** Looks at everything drawn in `element`; what benign content never brings is noted. */
function look(element) {
  for (const one of deep(element.shadowRoot)) {
    if (learning) known.add(one.localName);
    else if (!known.has(one.localName)) found.push(`<${one.localName}>`);
    for (const {name, value} of one.attributes) {
      if (DANGEROUS.test(name)) found.push(`${one.localName} ${name}="${value}"`);
    }
    if (!(one instanceof HTMLAnchorElement)) continue;
    if (!ALLOWED.includes(one.protocol) || (one.protocol === 'http:' && one.host !== location.host))
      found.push(`a link to ${one.href}`);
    if (one.protocol === 'https:' && !one.relList.contains('noreferrer')) found.push('a referrer');
  }
}

const button = (element, words) =>
  [...deep(element.shadowRoot)].find(
    (one) => one.matches('button') && one.textContent.trim() === words,
  );

async function put(tag, properties) {
  const element = Object.assign(document.createElement(tag), properties);
  journal.append(element);
  await until(() => element.shadowRoot.querySelector('h2, h3'), `draws ${tag}`);
  look(element);
  return element;
}

/** Answers the question on screen in the way that shows most of it. */
async function answer(question) {
  const all = (selector) => [...question.shadowRoot.querySelectorAll(selector)];
  all('.quiet').at(-1)?.click();
  all('[name=answer]:not(:disabled)')[0]?.click();
  for (const field of all('#typed')) {
    field.value = '1';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }
  await question.updateComplete;
  all('.primary')[0].click();
  await turn();
}

async function quiz(value, whole) {
  const element = await put('declic-quiz', {quiz: value, noCertainty: true});
  if (whole) {
    button(element, 'Let’s begin').click();
    for (const {id} of value.questions) {
      const question = await until(() => {
        const one = element.shadowRoot.querySelector('declic-question');
        return one?.question?.id === id && one;
      }, `asks ${id}`);
      await answer(question);
      look(element);
      if (question.isConnected) question.shadowRoot.querySelector('.primary')?.click();
    }
    (await until(() => button(element, 'See my map'), 'offers the map')).click();
    await until(() => element.shadowRoot.querySelector('declic-result'), 'shows the map');
    await until(() => journal.snapshot.attempts.some((one) => one.completedAt), 'is kept');
    look(element);
  }
  element.remove();
}

async function form(value, words) {
  const element = await put('declic-feedback', {form: value, round: 'r1', subject: 's1'});
  if (words) {
    button(element, 'Let’s begin').click();
    await until(() => element.shadowRoot.querySelector('textarea'), 'asks');
    const boxes = [...element.shadowRoot.querySelectorAll('fieldset')];
    for (const [i, set] of boxes.entries()) {
      set.querySelector('input').click();
      const area = element.shadowRoot.querySelectorAll('textarea')[i];
      area.value = words[i];
      area.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      area.dispatchEvent(new Event('change', {bubbles: true}));
    }
    await element.updateComplete;
    look(element);
    button(element, 'Read it over before anything leaves').click();
    await until(() => element.shadowRoot.querySelector('pre'), 'shows what leaves');
    look(element);
  }
  element.remove();
}

async function badges(value, quizzes) {
  const tag = value.badges.length > 1 ? 'declic-progress' : 'declic-badge';
  const element = await put(tag, {badges: value, quizzes});
  for (const one of deep(element.shadowRoot)) if (one.matches('summary')) one.click();
  await turn();
  look(element);
  element.remove();
}

async function mirror({record, ...properties}) {
  const detail = {record};
  journal.dispatchEvent(new CustomEvent('declic-record', {detail, bubbles: true, composed: true}));
  const element = await put('declic-mirror', properties);
  await until(() => element.shadowRoot.textContent.includes('5 voices'), 'shows the circle');
  for (const one of deep(element.shadowRoot)) if (one.matches('summary')) one.click();
  await turn();
  look(element);
  element.remove();
}

/** A list of each kind of content that may grow. */
const listOf = (sound) => ['questions', 'criteria', 'badges'].find((name) => name in sound);
const nested = (depth) => {
  let value = 'x';
  for (let i = 0; i < depth; i++) value = {x: value};
  return value;
};
const inside = (sound, text) => JSON.stringify(sound).replace('{', `{${text},`);

/** What is made out of a sound content, and must be refused at once. */
const bombs = {
  'a value nested a hundred thousand deep': (sound) => ({...sound, title: nested(1e5)}),
  'a text of a hundred thousand brackets': () => '['.repeat(1e5) + ']'.repeat(1e5),
  'a string of ten million characters': (sound) => ({...sound, title: '*'.repeat(1e7)}),
  'a text of ten million characters': (sound) => inside(sound, `"title": "${'`'.repeat(1e7)}"`),
  'a list of a million': (sound) => {
    const name = listOf(sound);
    return {...sound, [name]: Array(1e6).fill(sound[name][0])};
  },
  'a text of three hundred thousand lists': () => `[${'[],'.repeat(3e5)}[]]`,
  'a hundred thousand fields': (sound) => ({
    ...sound,
    title: Object.fromEntries(Array.from({length: 1e5}, (_, i) => [`k${i}`, 'x'])),
  }),
  'a list that holds itself': (sound) => {
    const value = [];
    value.push(value, value);
    return {...sound, title: value};
  },
  'a key __proto__': (sound) => inside(sound, '"__proto__": {"polluted": true}'),
  'a key constructor': (sound) => inside(sound, '"constructor": {"prototype": {"polluted": true}}'),
  'a key prototype far inside': (sound) => inside(sound, '"x": [{"y": {"prototype": 1}}]'),
  'an id that is there twice': (sound) => {
    const name = listOf(sound);
    return {...sound, [name]: [sound[name][0], sound[name][0]]};
  },
  'half a character as an id': (sound) => ({...sound, [listOf(sound)]: [{id: '\ud800'}]}),
  'a number beyond all numbers': (sound) => {
    const beyond = {answer: Infinity, minimum: Infinity, refreshAfter: Infinity};
    const list = sound[listOf(sound)].map((one) => ({...one, ...beyond}));
    return {...sound, minimum: Infinity, [listOf(sound)]: list};
  },
};

/** How long this machine, as busy as it is, takes to parse the largest text that a file may be, in ms. */
function parsing() {
  const text = bombs['a text of three hundred thousand lists']();
  const times = [1, 2, 3].map(() => {
    const begun = performance.now();
    JSON.parse(text);
    return performance.now() - begun;
  });
  return Math.max(...times);
}

/** How long an element takes to say that its content cannot run, the best of three, in ms. */
async function refusal(tag, property, sound, name) {
  const value = name === undefined ? {} : name ? bombs[name](sound) : sound;
  const times = [];
  let code;
  for (let i = 0; i < 3; i++) {
    const element = document.createElement(tag);
    const heard = new Promise((resolve) => {
      element.addEventListener('declic-error', ({detail}) => resolve(detail.error.code));
    });
    journal.append(element);
    await element.updateComplete;
    const begun = performance.now();
    element[property] = value;
    code = await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 5000))]);
    times.push(performance.now() - begun);
    await until(() => element.shadowRoot.querySelector('h2, p'), 'says what to mend');
    look(element);
    element.remove();
  }
  return {code, ms: Math.min(...times)};
}

/** How long an element takes to draw a content, the best of three, in ms. */
async function drawing(tag, properties) {
  const times = [];
  for (let i = 0; i < 3; i++) {
    const begun = performance.now();
    const element = await put(tag, properties);
    times.push(performance.now() - begun);
    element.remove();
  }
  return Math.min(...times);
}

window.attack = {
  quiz,
  form,
  badges,
  mirror,
  parsing,
  refusal,
  drawing,
  bombs: Object.keys(bombs),
  ready: () => until(() => journal.snapshot?.status === 'ready', 'opens'),
  learned: () => void (learning = false),
  result: () => ({
    ran: window.ran,
    found: [...new Set(found)],
    reports: window.reports,
    polluted: Object.keys(Object.prototype),
    fetched: performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname),
  }),
};
