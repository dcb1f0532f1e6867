import {html, render} from 'lit';

const OURS = Symbol.for('declic/element');

/** A custom element class, and whether it is one of ours, from this copy of the library or another. */
type ElementClass = CustomElementConstructor & {[OURS]?: true};

let able: boolean | undefined;

/**
 * Registers an element once. A second copy of the library on the page leaves the first one standing;
 * a foreign element of the same name is told to the page's author. Where the page forbids templates
 * nothing is registered: what an element holds stays readable, beside what the author has to add.
 */
export function define(tag: string, element: ElementClass): void {
  element[OURS] = true;
  const known: ElementClass | undefined = customElements.get(tag);
  if (known?.[OURS]) return;
  if (!known && (able ??= canRender())) return customElements.define(tag, element);
  void import('./forbidden.js').then(({explain}) => explain(tag));
}

/** Whether the page's Trusted Types let a template become elements. */
function canRender(): boolean {
  try {
    render(html`<br />`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}
