import type {LitElement, ReactiveController} from 'lit';
import {fileOf, loadText} from '../content/load.js';
import type {ContentIssue} from '../model/content-issue.js';
import type {ParsedQuiz} from '../model/parse-quiz.js';
import {looksLikeQuiz} from '../model/looks-like-quiz.js';
import type {Quiz} from '../model/quiz.js';
import {tellInvalid, tellUnreachable} from './content-trouble.js';

/** Where the content stands. */
export type Content =
  | {readonly state: 'empty' | 'loading' | 'unreachable'}
  | {readonly state: 'invalid'; readonly name: string; readonly issues: readonly ContentIssue[]}
  | {readonly state: 'ready'; readonly quiz: Quiz};

/**
 * Brings a quiz out of `src`, an inline script, or a property.
 * Owns the one request under way and the watch over inline content. Does not own what is shown.
 */
export class ContentController implements ReactiveController {
  content: Content = {state: 'empty'};
  readonly #host: LitElement;
  #abort?: AbortController;
  #watch?: MutationObserver;
  #judging: unknown;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch = new MutationObserver(() => this.#readInline());
    this.#watch.observe(this.#host, {childList: true, subtree: true, characterData: true});
    this.#readInline();
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
    this.#abort?.abort();
  }

  /** Takes a value that the page set as property. */
  take(value: unknown): void {
    this.#abort?.abort();
    void this.#judge(value, 'quiz');
  }

  /** Loads `src`; a newer load replaces an older one. */
  async load(src: string): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.#set({state: 'loading'});
    try {
      const text = await loadText(src, abort.signal, this.#host.localName);
      if (!abort.signal.aborted) await this.#judge(text, fileOf(src));
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#set({state: 'unreachable'});
      tellUnreachable(this.#host, error);
    }
  }

  #readInline(): void {
    if (this.content.state !== 'empty' && this.content.state !== 'invalid') return;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script?.textContent.trim()) void this.#judge(script.textContent, 'script');
  }

  /**
   * Shows what looks like a quiz at once, intention and all, while the validator is fetched: its
   * judgement replaces the quiz by what its author has to mend, or changes nothing.
   */
  async #judge(given: unknown, name: string): Promise<void> {
    this.#judging = given;
    const value = typeof given === 'string' ? tryJson(given) : given;
    if (looksLikeQuiz(value)) this.#set({state: 'ready', quiz: value});
    else if (this.content.state === 'empty') this.#set({state: 'loading'});
    const checks = await import('../model/parse-quiz.js').catch((error: unknown) => {
      if (this.content.state !== 'ready') throw error; // off the network: what is shown stays
    });
    if (this.#judging !== given || !checks) return; // newer content has come, or no judge
    const {parseQuiz, parseQuizText} = checks;
    this.#settle(typeof given === 'string' ? parseQuizText(given) : parseQuiz(given), name);
  }

  #settle(parsed: ParsedQuiz, name: string): void {
    if (parsed.quiz) {
      if (this.content.state !== 'ready') this.#set({state: 'ready', quiz: parsed.quiz});
      return;
    }
    this.#set({state: 'invalid', name, issues: parsed.issues});
    tellInvalid(this.#host, name, parsed.issues);
  }

  #set(content: Content): void {
    this.content = content;
    this.#host.requestUpdate();
  }
}

/** Characters up to which even a hostile text is parsed in a blink; a larger one is judged first. */
const AT_ONCE = 2 ** 16;

function tryJson(text: string): unknown {
  try {
    return text.length > AT_ONCE ? undefined : JSON.parse(text);
  } catch {
    return undefined; // the validator says why
  }
}
