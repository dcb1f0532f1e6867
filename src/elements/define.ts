import {warnOnce} from '../warn.js';

const OURS = Symbol.for('declic/element');

/** A custom element class, and whether it is one of ours, from this copy of the library or another. */
type ElementClass = CustomElementConstructor & {[OURS]?: true};

/**
 * Registers an element once. A second copy of the library on the page leaves the first one standing;
 * a foreign element of the same name is told to the page's author.
 */
export function define(tag: string, element: ElementClass): void {
  element[OURS] = true;
  const known: ElementClass | undefined = customElements.get(tag);
  if (!known) return customElements.define(tag, element);
  if (!known[OURS]) {
    warnOnce(
      'definition-conflict',
      `<${tag}> is already defined by another library: load Déclic before it, or rename the other element.`,
    );
  }
}
