import type {LitElement} from 'lit';
import {activeElement, hasButton, textOf} from './deep.js';
import {until} from './until.js';

/** A page with one element, as somebody meets it: words and controls, never selectors. */
export abstract class ElementPage<E extends LitElement = LitElement> {
  readonly element: E;
  /** How long words may take to come, in ms. */
  protected readonly patience: number | undefined;

  constructor(element: E) {
    this.element = element;
  }

  /** Everything that can be read. */
  get text(): string {
    return textOf(this.element);
  }

  get root(): ParentNode {
    return this.element.renderRoot as ShadowRoot;
  }

  /** The words of what has the focus. */
  get focused(): string {
    return (activeElement()?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  async says(words: string | RegExp): Promise<void> {
    const has = () =>
      typeof words === 'string' ? this.text.includes(words) : words.test(this.text);
    await until(has, `never says ${words}; says: ${this.text}`, this.patience);
  }

  offers(name: string | RegExp): boolean {
    return hasButton(this.root, name);
  }
}
