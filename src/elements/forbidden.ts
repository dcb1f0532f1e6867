import {forbiddenWords} from '../locale/forbidden.js';
import {wordsFor} from '../locale/locale.js';
import {warnOnce} from '../warn.js';

const tags = new Set<string>();
const told = new WeakSet<Element>();

/**
 * Says why `tag` is not ours. Where another library has taken its name, the page's author is told how
 * to mend it. Where the page forbids it, that is said in place of each `tag`, now and later, with what
 * its author has to add: as plain children, which another copy of the library that may render covers.
 */
export function explain(tag: string): void {
  if (customElements.get(tag)) {
    return warnOnce(
      'definition-conflict',
      `<${tag}> is already defined by another library: load Déclic before it, or rename the other element.`,
    );
  }
  warnOnce(
    'trusted-types',
    'No element can be shown: the Content-Security-Policy of this page requires Trusted Types and does not allow ours. Add declic to its list: trusted-types declic',
  );
  if (tag === 'declic-journal') return; // shows what it holds, whatever happens
  if (!tags.size) new MutationObserver(tell).observe(document, {childList: true, subtree: true});
  tags.add(tag);
  tell();
}

function tell(): void {
  for (const element of document.querySelectorAll([...tags].join())) {
    if (told.has(element) || !element.matches(':not(:defined)')) continue;
    told.add(element);
    const language = element.closest('[lang]')?.getAttribute('lang') ?? navigator.language;
    const words = wordsFor(forbiddenWords, language);
    for (const text of [words.learner, words.author]) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      element.append(paragraph);
    }
  }
}
