import {ContextRoot} from '@lit/context';

const MARK = Symbol.for('declic/context-root');

/**
 * Keeps the requests of elements upgraded before their journal. Import this module first: imports
 * run before a module's own statements. One root a page, whichever copy of the library comes first.
 */
export function attachContextRoot(root: HTMLElement & {[MARK]?: true}): void {
  if (root[MARK]) return;
  root[MARK] = true;
  new ContextRoot().attach(root);
}

if (typeof document !== 'undefined') attachContextRoot(document.documentElement);
