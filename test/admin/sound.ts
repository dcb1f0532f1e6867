import assert from 'node:assert/strict';
import type {Desk as AdminDesk, Language} from './desk.js';

/** A page, whoever reads it, and its switch of languages. */
export type Desk = Pick<AdminDesk, 'reader' | 'narrows' | 'speaks'>;

const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES: readonly Language[] = ['fr', 'en'];
const NARROW = {width: 320, height: 640};
const WIDE = {width: 1100, height: 800};

/**
 * Whoever comes can use what is on screen: axe finds nothing, in French and English, light and dark,
 * and at 320 px, where a window gets there, nothing has to be scrolled sideways. `enter` brings the state about again after the
 * language was changed, where the switch would leave it.
 */
export async function soundFor(desk: Desk, enter?: () => Promise<void>): Promise<void> {
  for (const language of LANGUAGES) {
    await desk.speaks(language);
    await enter?.();
    for (const scheme of SCHEMES) {
      await paint(desk, scheme);
      assert.deepEqual(await complaints(desk), [], `axe, ${language}, ${scheme}`);
    }
    if (!desk.narrows) continue;
    await desk.reader.page.setViewport(NARROW);
    assert.deepEqual(await wider(desk), [], `wider than 320 px, ${language}`);
    await desk.reader.page.setViewport(WIDE);
  }
}

/** Makes the page's rules for one scheme hold, whatever the machine prefers. */
async function paint(desk: Desk, scheme: 'light' | 'dark'): Promise<void> {
  const rules = await desk.reader.page.evaluate((wanted) => {
    let met = 0;
    document.documentElement.style.colorScheme = wanted;
    for (const sheet of document.styleSheets) {
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSMediaRule)) continue;
        const {cssText, media} = rule;
        if (!/prefers-color-scheme|--paper: #15171d/.test(cssText)) continue;
        media.mediaText = wanted === 'dark' ? 'all' : 'not all';
        met += 1;
      }
    }
    return met;
  }, scheme);
  assert.ok(rules > 0, 'the page has rules for the dark');
}

interface Axe {
  run(options: unknown): Promise<{
    violations: {id: string; nodes: {target: unknown; failureSummary: string}[]}[];
  }>;
}

function complaints(desk: Desk): Promise<readonly string[]> {
  return desk.reader.page.evaluate(async () => {
    const address = '/axe/axe.min.js';
    await import(address);
    const {axe} = window as unknown as {axe: Axe};
    const {violations} = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id} ${String(target)}: ${failureSummary}`),
    );
  });
}

/** What reaches past the right edge. */
function wider(desk: Desk): Promise<readonly string[]> {
  return desk.reader.page.evaluate(() => {
    const {scrollWidth} = document.documentElement;
    if (innerWidth > 330) return [`the window stayed ${innerWidth} px wide`];
    if (scrollWidth <= innerWidth) return [];
    const over = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > innerWidth + 0.5,
    );
    return over.map((one) => `${one.tagName} ${one.className} ${one.textContent.slice(0, 30)}`);
  });
}
