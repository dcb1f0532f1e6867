import type {LitElement, ReactiveController} from 'lit';
import {fileOf, loadText} from '../content/load.js';
import type {ContentIssue} from '../model/content-issue.js';
import type {Form} from '../model/form.js';
import {tellInvalid, tellUnreachable} from './content-trouble.js';

/** Where the form stands. */
export type FormContent =
  | {readonly state: 'empty' | 'loading' | 'unreachable'}
  | {readonly state: 'invalid'; readonly name: string; readonly issues: readonly ContentIssue[]}
  | {readonly state: 'ready'; readonly form: Form};

/**
 * Brings a form out of `src` or a property, checked before anything is shown of it.
 * Owns the one request under way. Does not own what is shown.
 */
export class FormController implements ReactiveController {
  content: FormContent = {state: 'empty'};
  readonly #host: LitElement;
  #abort = new AbortController();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  /** Takes a value that the page set as property. */
  take(value: unknown): void {
    void this.#judge(value, 'form', this.#renew());
  }

  /** Loads `src`; a newer load replaces an older one. */
  async load(src: string): Promise<void> {
    const signal = this.#renew();
    this.#set({state: 'loading'});
    try {
      const text = await loadText(src, signal, this.#host.localName);
      await this.#judge(text, fileOf(src), signal);
    } catch (error) {
      if (signal.aborted) return;
      this.#set({state: 'unreachable'});
      tellUnreachable(this.#host, error);
    }
  }

  #renew(): AbortSignal {
    this.#abort.abort();
    this.#abort = new AbortController();
    return this.#abort.signal;
  }

  async #judge(given: unknown, name: string, signal: AbortSignal): Promise<void> {
    const {parseForm, parseFormText} = await import('../model/parse-form.js');
    if (signal.aborted) return;
    const {form, issues} = typeof given === 'string' ? parseFormText(given) : parseForm(given);
    if (form) return this.#set({state: 'ready', form});
    this.#set({state: 'invalid', name, issues});
    tellInvalid(this.#host, name, issues);
  }

  #set(content: FormContent): void {
    this.content = content;
    this.#host.requestUpdate();
  }
}
