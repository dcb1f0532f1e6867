import {html, nothing, type TemplateResult} from 'lit';
import {parseBlocks, parseInline, type Block, type Inline} from '../model/markdown.js';

/** An authored text as paragraphs, lists and code. Templates only: no authored HTML ever runs. */
export function richText(text: string): readonly TemplateResult[] {
  return parseBlocks(text).map(richBlock);
}

/** An authored text as one run of words: for labels, legends and headings. */
export function richInline(text: string): readonly unknown[] {
  return richRuns(parseInline(text));
}

/** One parsed block. */
export function richBlock(of: Block): TemplateResult {
  if (of.kind === 'code') return html`<pre tabindex="0"><code>${of.text}</code></pre>`;
  if (of.kind === 'paragraph') return html`<p class="text">${richRuns(of.content)}</p>`;
  const items = of.items.map((item) => html`<li>${richRuns(item)}</li>`);
  return of.ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

/** Parsed runs of words. */
export function richRuns(runs: readonly Inline[]): readonly unknown[] {
  return runs.map(inline);
}

function inline(run: Inline): unknown {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'code':
      return html`<code>${run.text}</code>`;
    case 'bold':
      return html`<strong>${run.content.map(inline)}</strong>`;
    case 'italic':
      return html`<em>${run.content.map(inline)}</em>`;
    case 'link':
      return html`<a href=${run.href} rel="noopener noreferrer" target=${blank(run.href)}
        >${run.text}</a
      >`;
  }
}

/** Other sites open beside the page, so that the learner keeps their place. */
const blank = (href: string) => (href.startsWith('https:') ? '_blank' : nothing);
