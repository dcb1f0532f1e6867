/** Loads only the elements that the page has, now or later, each with what it needs. */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'declic-journal': () => import('./elements/journal/define.js'),
  'declic-quiz': () => import('./elements/quiz/define.js'),
};

function load(root: ParentNode): void {
  for (const [tag, fetchIt] of Object.entries(ELEMENTS)) {
    if (root.querySelector(`${tag}:not(:defined)`)) void fetchIt();
  }
}

new MutationObserver((changes) => {
  if (changes.some(({addedNodes}) => addedNodes.length)) load(document);
}).observe(document, {childList: true, subtree: true});
load(document);
