import {pause} from './chance.js';
import type {Profile} from './profile.js';
import type {Tab} from './tab.js';

/** How a page or its browser comes to harm; true once it did. */
export type Injury = (tab: Tab, profile: Profile) => Promise<boolean>;

const reload: Injury = async ({page}) => {
  await page?.reload({timeout: 10_000});
  return page !== undefined;
};

const close: Injury = (tab) => {
  const hurt = tab.page !== undefined;
  tab.leave();
  return Promise.resolve(hurt);
};

const crash: Injury = async (tab) => {
  const {page} = tab;
  if (!page) return false;
  const devtools = await page.createCDPSession();
  void devtools.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await pause(300);
  tab.leave();
  return true;
};

/** Not a kill: a tab that sleeps for a while with all that it holds. */
const freeze: Injury = async ({page}) => {
  const devtools = await page?.createCDPSession();
  await devtools?.send('Page.setWebLifecycleState', {state: 'frozen'});
  await pause(2500);
  await devtools?.send('Page.setWebLifecycleState', {state: 'active'});
  return false;
};

const kill: Injury = async (_, profile) => {
  await profile.kill();
  return true;
};

/** By engine, the likelier ones more than once. */
export const INJURIES: Readonly<
  Record<'chromium' | 'firefox', readonly [[string, Injury], ...[string, Injury][]]>
> = {
  chromium: [
    ['reload', reload],
    ['reload', reload],
    ['close', close],
    ['close', close],
    ['crash', crash],
    ['crash', crash],
    ['freeze', freeze],
    ['kill', kill],
  ],
  firefox: [
    ['reload', reload],
    ['reload', reload],
    ['close', close],
    ['close', close],
    ['kill', kill],
  ],
};
