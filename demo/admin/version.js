// @ts-check
import {addWords} from './add-words.js';
import {closing} from './closing.js';
import {make} from './dom.js';
import {certaintyTable, shown} from './figures.js';
import {noisySection} from './noisy.js';
import {questionCard, responseText} from './question.js';
import {gainSection, objectivesSection, section, summary} from './sections.js';
import {count, said, words} from './words.js';

/** @typedef {import('./types.js').Version} Version */
/** @typedef {import('./types.js').VersionOverview} VersionOverview */

/**
 * Everything that can be told of one quiz version.
 * @param {Version} version
 * @param {VersionOverview} overview
 * @param {number | null} batch
 * @param {() => void} again reads the page anew
 */
export function versionView(version, overview, batch, again) {
  const w = words();
  const {content, statistics, quiz} = version;
  const {items, certainty, objectives, counts, noisy} = statistics;
  const nothing = !overview.released.length;
  const plain = overview.released.some(({kind}) => kind !== 'noisy');
  return make(
    'article',
    {class: 'version'},
    make(
      'header',
      {},
      make('h2', {id: 'version', tabindex: '-1'}, content ? said(content.title) : quiz),
      make(
        'p',
        {class: 'soft'},
        w.version(version.version),
        overview.closed ? ` · ${w.closed}` : '',
      ),
    ),
    overview.withheld && !overview.closed && !nothing
      ? make('p', {class: 'note'}, batch ? w.withheldWhy(batch) : w.heldToClosing)
      : null,
    nothing ? make('p', {class: 'note strong'}, w.nothingHere) : alarms(version),
    plain ? summary(statistics) : null,
    noisy.length ? noisySection(version) : null,
    items.length ? questions(version) : null,
    counts.pairs ? gainSection(statistics) : null,
    items.length
      ? section(
          w.certainty,
          w.certaintyWhy,
          make('div', {class: 'sheet'}, shown(certainty, certaintyTable)),
        )
      : null,
    objectives.length ? objectivesSection(version) : null,
    counts.attempts ? make('p', {class: 'soft'}, w.attempts(count(counts.attempts))) : null,
    content ? null : addWords(version, again),
    closing(overview, again),
  );
}

/** @param {Version} version */
const suspects = ({statistics}) =>
  statistics.items.filter(({miskey}) => 'value' in miskey && miskey.value);

/** @param {Version} version */
function alarms(version) {
  const w = words();
  const found = suspects(version);
  if (!found.length) return null;
  return make(
    'section',
    {class: 'alarm', 'aria-label': w.miskey},
    make('h3', {}, w.miskey),
    found.map(({question: id, miskey}) => {
      const question = version.content?.questions.find((one) => one.id === id);
      const response = 'value' in miskey && miskey.value ? miskey.value.response : [];
      const name = `“${question ? said(question.prompt) : id}”`;
      return make(
        'p',
        {},
        w.miskeyText(quoted(name), quoted(`“${responseText(response, question)}”`)),
      );
    }),
  );
}

/** @param {string} text */
const quoted = (text) =>
  document.documentElement.lang === 'fr'
    ? text.replace('“', '«\u00a0').replace('”', '\u00a0»')
    : text;

/** @param {Version} version */
function questions(version) {
  const w = words();
  const order = version.content?.questions.map(({id}) => id) ?? [];
  const place = (/** @type {{question: string}} */ {question}) =>
    order.includes(question) ? order.indexOf(question) : order.length;
  const items = [...version.statistics.items].sort((a, b) => place(a) - place(b));
  return make(
    'section',
    {},
    make('h2', {}, w.questions),
    make(
      'details',
      {class: 'reading'},
      make('summary', {}, w.reading),
      make('p', {}, make('b', {}, w.difficulty), ' – ', w.difficultyWhy),
      make('p', {}, make('b', {}, w.discrimination), ' – ', w.discriminationWhy),
      make('p', {}, make('b', {}, w.options), ' – ', w.optionsWhy),
    ),
    make(
      'ol',
      {class: 'questions'},
      items.map((item, index) => {
        const question = version.content?.questions.find(({id}) => id === item.question);
        return questionCard(item, index, question, suspects(version).includes(item));
      }),
    ),
  );
}
