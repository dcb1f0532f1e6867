import type {LitElement, ReactiveController} from 'lit';
import {fileOf, loadText} from '../content/load.js';
import type {BadgeIssue} from '../model/badge/badge-issue.js';
import type {Badges} from '../model/badge/badges.js';
import {parseBadges, parseBadgesText} from '../model/badge/parse-badges.js';
import {reachRules} from '../model/badge/reach-rules.js';
import type {Form} from '../model/form.js';
import {isRecord} from '../model/is-record.js';
import {parseQuiz, parseQuizText} from '../model/parse-quiz.js';
import type {Quiz} from '../model/quiz.js';
import {tellInvalid, tellUnreachable} from './content-trouble.js';

/** Where the badges stand. */
export type BadgeContent =
  | {readonly state: 'empty' | 'loading' | 'unreachable'}
  | {readonly state: 'invalid'; readonly name: string; readonly issues: readonly BadgeIssue[]}
  | {readonly state: 'ready'; readonly badges: Badges; readonly quizzes: readonly Quiz[]};

/** What the page gave: addresses, or values, checked like files. */
export interface BadgeWish {
  readonly src?: string | undefined;
  readonly badges?: unknown;
  /** Addresses of quizzes and forms between spaces, or the quizzes and forms themselves. */
  readonly quizzes?: string | readonly unknown[] | undefined;
  /** The one badge that is shown, or '' for the first: others may ask for quizzes that are not here. */
  readonly only?: string | undefined;
}

/** A file with its name: text to be read, or a value. */
interface Given {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Brings badges and the quizzes they ask for, out of addresses, an inline script or properties, and
 * refuses a badge that nobody could ever show. Owns the requests under way. Does not own what is shown.
 */
export class BadgeController implements ReactiveController {
  content: BadgeContent = {state: 'empty'};
  readonly #host: LitElement;
  #abort = new AbortController();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  /** Fetches and checks; a newer wish replaces an older one. */
  async bring(wish: BadgeWish): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    const {localName} = this.#host;
    const inline = this.#host.querySelector(':scope > script[type="application/json"]');
    const own = wish.badges ?? inline?.textContent.trim();
    if (!own && !wish.src) return this.#set({state: 'empty'});
    this.#set({state: 'loading'});
    try {
      const badges = own
        ? {name: 'badges', value: own}
        : fetched(wish.src ?? '', signal, localName);
      const quizzes = await Promise.all(quizzesOf(wish, signal, localName));
      const file = await badges;
      if (!signal.aborted) await this.#settle(file, quizzes, wish.only);
    } catch (error) {
      if (signal.aborted) return;
      this.#set({state: 'unreachable'});
      tellUnreachable(this.#host, error);
    }
  }

  async #settle(file: Given, given: readonly Given[], only: string | undefined): Promise<void> {
    const {badges, issues} =
      typeof file.value === 'string' ? parseBadgesText(file.value) : parseBadges(file.value);
    if (!badges) return this.#refuse(file.name, issues);
    const quizzes: Quiz[] = [];
    const forms: Form[] = [];
    for (const one of given) {
      const {quiz, form, issues} = await contentOf(one);
      if (issues) return this.#refuse(one.name, issues);
      if (quiz) quizzes.push(quiz);
      if (form) forms.push(form);
    }
    const at = badges.badges.findIndex(({id}) => only === '' || id === only);
    if (only && at < 0) {
      const expected = badges.badges.map(({id}) => id);
      const issue = {path: ['badge'], problem: 'value', expected, found: only} as const;
      return this.#refuse(file.name, [issue]);
    }
    const content = {quizzes, ...(forms.length ? {forms} : {})};
    const broken = reachRules(badges, content).filter(
      ({path}) => only === undefined || path[1] === at,
    );
    if (broken.length) return this.#refuse(file.name, broken);
    this.#set({state: 'ready', badges, quizzes});
  }

  #refuse(name: string, issues: readonly BadgeIssue[]): void {
    this.#set({state: 'invalid', name, issues});
    tellInvalid(this.#host, name, issues);
  }

  #set(content: BadgeContent): void {
    this.content = content;
    this.#host.requestUpdate();
  }
}

/** A quiz or a form, or what its author has to mend first. */
async function contentOf({value}: Given): Promise<{
  readonly quiz?: Quiz;
  readonly form?: Form;
  readonly issues?: readonly BadgeIssue[];
}> {
  const isText = typeof value === 'string';
  if (!isForm(value)) return isText ? parseQuizText(value) : parseQuiz(value);
  const {parseForm, parseFormText} = await import('../model/parse-form.js');
  return isText ? parseFormText(value) : parseForm(value);
}

/** Whether a file that was given along is a form of feedback, not a quiz. */
const isForm = (value: unknown) =>
  typeof value === 'string'
    ? /^\s*\{[^{[]*"declic"\s*:\s*"form\/1"/.test(value)
    : isRecord(value) && value['declic'] === 'form/1';

function quizzesOf(
  {quizzes = ''}: BadgeWish,
  signal: AbortSignal,
  element: string,
): readonly Promise<Given>[] {
  if (typeof quizzes !== 'string') {
    return quizzes.map((value, i) => Promise.resolve({name: `quizzes[${i}]`, value}));
  }
  const addresses = quizzes.split(/\s+/).filter(Boolean);
  return addresses.map((address) => fetched(address, signal, element));
}

async function fetched(src: string, signal: AbortSignal, element: string): Promise<Given> {
  return {name: fileOf(src), value: await loadText(src, signal, element)};
}
