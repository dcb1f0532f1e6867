import type {Version} from '../../demo/admin/types.js';
import type {Figure} from '../../demo/endpoint/statistics/figure.js';
import type {ItemStatistics} from '../../demo/endpoint/statistics/item.js';
import type {Question} from '../../src/model/quiz.js';
import type {Language} from './desk.js';

/** Numbers as a reader of the language writes them; blanks of every width are one blank. */
export class Numbers {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  write(value: number, options?: Intl.NumberFormatOptions): string {
    const written = new Intl.NumberFormat(this.#language, options).format(value);
    return written.replace('-', '−').replace(/[\u00a0\u202f]/g, ' ');
  }

  percent = (value: number) => this.write(value, {style: 'percent'});
  decimal = (value: number) =>
    this.write(value, {minimumFractionDigits: 2, maximumFractionDigits: 2});
  oneDecimal = (value: number) => this.write(value, {maximumFractionDigits: 1});
  points = (value: number) =>
    this.write(value * 100, {maximumFractionDigits: 0, signDisplay: 'exceptZero'});
}

/** The value of a figure that has to be there. */
export function valueOf<T>(figure: Figure<T>): T {
  if ('value' in figure) return figure.value;
  throw new Error(`no value: ${JSON.stringify(figure)}`);
}

/** The words of a response: those of its options, else its own. */
export function wordsOf(
  response: readonly string[],
  question: Question | undefined,
  language: Language,
): string {
  const options = question && 'options' in question ? question.options : [];
  const named = (id: string) => {
    const text = options.find((one) => one.id === id)?.text;
    const said = typeof text === 'object' ? text[language] : text;
    return (said ?? id).replace(/[*`]/g, '').replace(/[\u00a0\u202f\s]+/g, ' ');
  };
  return response.map(named).join(' + ');
}

/** The certainty table's numbers, row by row: how many, what share reached it. */
export function certaintyCells(
  figure: ItemStatistics['certainty'],
  numbers: Numbers,
): readonly (readonly string[])[] {
  return valueOf(figure).map(({n, reached}) => [
    numbers.write(n),
    n && reached !== null ? numbers.percent(reached) : '–',
  ]);
}

/** The questions of a version in the order in which the quiz asks them. */
export function itemsInOrder({content, statistics}: Version): readonly ItemStatistics[] {
  const asked = content?.questions.map(({id}) => id) ?? [];
  return [...statistics.items].sort(
    (a, b) => asked.indexOf(a.question) - asked.indexOf(b.question),
  );
}
