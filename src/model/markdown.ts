import {LINK} from './link.js';

/** A run of words: plain, or bold, italic, code, or a link. */
export type Inline =
  | {readonly kind: 'text' | 'code'; readonly text: string}
  | {readonly kind: 'bold' | 'italic'; readonly content: readonly Inline[]}
  | {readonly kind: 'link'; readonly text: string; readonly href: string};

/** A paragraph, a list, or a block of code. */
export type Block =
  | {readonly kind: 'paragraph'; readonly content: readonly Inline[]}
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  | {readonly kind: 'code'; readonly text: string};

// Every class excludes its own opening mark, so that matching stays linear on hostile input; a mark
// beside a space is a sign of its own, as in `5 ** 3`.
const MARKS =
  /`([^`\n]+)`|\*\*(?! )([^*\n]+)(?<! )\*\*|\*(?![ *])([^*\n]+)(?<! )\*(?!\*)|\[([^[\]\n]+)\]\(([^()\s]+)\)/g;
const BULLET = /^- /;
const NUMBER = /^\d{1,3}[.)] /;

/** The words of one line or paragraph. A link that may not be followed stays plain text. */
export function parseInline(text: string): readonly Inline[] {
  const runs: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKS)) {
    const run = runOf(match);
    if (!run) continue;
    if (match.index > from) runs.push({kind: 'text', text: text.slice(from, match.index)});
    runs.push(run);
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({kind: 'text', text: text.slice(from)});
  return runs;
}

function runOf([, code, bold, italic, text, href]: RegExpMatchArray): Inline | undefined {
  if (code) return {kind: 'code', text: code};
  if (bold) return {kind: 'bold', content: parseInline(bold)};
  if (italic) return {kind: 'italic', content: parseInline(italic)};
  return text && href && LINK.test(href) ? {kind: 'link', text, href} : undefined;
}

/** The blocks of an authored text: paragraphs, `- ` and `1. ` lists, fenced code. Never HTML. */
export function parseBlocks(text: string): readonly Block[] {
  return text.split('```').flatMap((part, i) => {
    if (i % 2) return codeIn(part);
    return part.split(/\n[ \t]*\n/).flatMap(paragraphs);
  });
}

/** A fence around nothing is nothing. */
function codeIn(part: string): readonly Block[] {
  const text = part.replace(/^[\w+-]*\n/, '').trimEnd();
  return text ? [{kind: 'code', text}] : [];
}

function paragraphs(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let mark: RegExp | undefined;
  const flush = () => {
    if (lines.length) blocks.push(blockOf(lines, mark));
    lines = [];
  };
  for (const line of text.split('\n')) {
    const found = [BULLET, NUMBER].find((one) => one.test(line.trimStart()));
    if (found !== mark) flush();
    mark = found;
    if (line.trim()) lines.push(line.trim());
  }
  flush();
  return blocks;
}

function blockOf(lines: readonly string[], mark: RegExp | undefined): Block {
  if (!mark) return {kind: 'paragraph', content: parseInline(lines.join('\n'))};
  const items = lines.map((line) => parseInline(line.replace(mark, '')));
  return {kind: 'list', ordered: mark === NUMBER, items};
}
