/** All elements under `root`, through open shadow roots, in document order. */
export function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

/** What has the focus, inside whatever shadow roots. */
export function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The button, link or summary with these words. */
export function button(root: ParentNode, name: string | RegExp): HTMLElement {
  return the(root, 'button, a[href], summary', name);
}

/** The native input whose label has these words. */
export function field(root: ParentNode, name: string | RegExp): HTMLInputElement {
  for (const label of deep(root)) {
    if (!(label instanceof HTMLLabelElement) || !matches(words(label), name)) continue;
    const {control} = label;
    if (control) return control as HTMLInputElement;
  }
  throw new Error(`no field labelled ${name} in: ${textOf(root)}`);
}

/** Whether a button with these words is there. */
export function hasButton(root: ParentNode, name: string | RegExp): boolean {
  return [...deep(root)].some((one) => one.matches('button') && matches(words(one), name));
}

/** All words a reader meets, styles and scripts left out. */
export function textOf(root: ParentNode): string {
  const own = [...(root as Element).childNodes];
  const read = (node: Node): string => {
    if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
    if (node instanceof Text) return node.data;
    const shadow = node instanceof Element ? node.shadowRoot : null;
    return [...(shadow ?? node).childNodes].map(read).join(' ');
  };
  const shadow = root instanceof Element ? root.shadowRoot : null;
  return (shadow ? [...shadow.childNodes] : own).map(read).join(' ').replace(/\s+/g, ' ').trim();
}

function the(root: ParentNode, selector: string, name: string | RegExp): HTMLElement {
  for (const one of deep(root)) {
    if (one.matches(selector) && matches(words(one), name)) return one as HTMLElement;
  }
  throw new Error(`no ${selector} named ${name} in: ${textOf(root)}`);
}

const matches = (text: string, name: string | RegExp) =>
  typeof name === 'string' ? text === name : name.test(text);
