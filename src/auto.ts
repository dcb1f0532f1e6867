import type {JournalOptions} from './journal/options.js';

/** Each element's own entry, with all that it needs. */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'declic-journal': () => import('./elements/journal/define.js'),
  'declic-quiz': () => import('./elements/quiz/define.js'),
  'declic-result': () => import('./elements/result/define.js'),
  'declic-consent': () => import('./elements/consent/define.js'),
  'declic-badge': () => import('./elements/badge/define.js'),
  'declic-progress': () => import('./elements/progress/define.js'),
  'declic-feedback': () => import('./elements/feedback/define.js'),
  'declic-mirror': () => import('./elements/mirror/define.js'),
  'declic-practice': () => import('./elements/practice/define.js'),
  'declic-privacy': () => import('./elements/privacy/define.js'),
};

/** Fetches the elements that stand in `root` undefined. */
function meet(root: ParentNode): void {
  for (const {localName} of root.querySelectorAll(':not(:defined)')) fetchOne(localName);
}

function fetchOne(name: string): void {
  if (Object.hasOwn(ELEMENTS, name)) void ELEMENTS[name]?.(); // a failure shows in the console
}

new MutationObserver((changes) => {
  for (const {addedNodes} of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      fetchOne(node.localName);
      meet(node);
    }
  }
}).observe(document, {childList: true, subtree: true});
meet(document);

/** Sets up the page's own journal, as `configure` of the package does. */
export async function configure(options: JournalOptions): Promise<void> {
  const door = await import('./journal/page-door.js');
  door.configure(options);
}
