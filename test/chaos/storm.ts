import {oneOf, pause, seeded, within} from './chance.js';
import {INJURIES} from './injuries.js';
import {Profile, type Engine} from './profile.js';
import {startStormyEndpoint, type StormyEndpoint} from './stormy-endpoint.js';
import {DESIGNS, quizOf, Tab, type Design} from './tab.js';

/** How bad the weather is. */
export interface Weather {
  readonly engine: Engine;
  readonly seed: number;
  /** ms that the storm lasts; on a slow machine longer, until `least` attempts are acknowledged. */
  readonly lasts: number;
  readonly least: number;
  /** ms between two injuries, on average. */
  readonly calm: number;
  readonly tabs: number;
  /** Share of POSTs that go astray. */
  readonly astray: number;
  /** ms that what waits has to arrive once the storm is over. */
  readonly after: number;
}

/** What came of one design. */
export interface Toll {
  readonly acknowledged: number;
  readonly lost: number;
  /** Arrived although nobody had said that it was kept: right, but not promised. */
  readonly unpromised: number;
  /** POSTs beyond the first of each report, whatever became of either. */
  readonly again: number;
  /** Voices that count beyond one. */
  readonly twice: number;
}

/** What came of a storm. */
export interface Figures {
  readonly attempted: number;
  readonly injuries: Readonly<Record<string, number>>;
  readonly kills: number;
  /** ms until the queue of this library was empty, once the storm was over. */
  readonly drained: number;
  /** What still waits, or was set aside: none of it may. */
  readonly left: unknown;
  readonly tolls: Readonly<Record<Design, Toll>>;
}

/** Several tabs complete attempts while the road is bad and pages come to harm; then all may arrive. */
export async function storm(weather: Weather): Promise<Figures> {
  const {engine, seed, lasts, least, tabs, astray, after} = weather;
  const endpoint = await startStormyEndpoint(seeded(seed), astray);
  const profile = await Profile.open(engine);
  try {
    const all = Array.from(
      {length: tabs},
      () => new Tab(profile, `${endpoint.url}/chaos/storm.html`),
    );
    const acknowledged: number[] = [];
    const start = Date.now();
    const isOver = () => {
      const time = Date.now() - start;
      return time > 4 * lasts || (time > lasts && acknowledged.length >= least);
    };
    let attempted = 0;
    const learn = async (tab: Tab, random: () => number) => {
      while (!isOver()) {
        const number = attempted++;
        if (await tab.complete(number)) acknowledged.push(number);
        await pause(100 + random() * 400);
      }
    };
    const hurt = injure(weather, all, profile, isOver);
    await Promise.all(all.map((tab, i) => learn(tab, seeded(seed + i + 1))));
    const injuries = await hurt;
    endpoint.calm();
    const {left, drained} = await settle(all, after);
    const {freeze: _, ...kills} = injuries;
    return {
      attempted,
      injuries,
      kills: Object.values(kills).reduce((sum, one) => sum + one, 0),
      drained,
      left,
      tolls: await tollsOf(endpoint, attempted, new Set(acknowledged)),
    };
  } finally {
    await profile.close();
    await endpoint.close();
  }
}

/** Hurts one tab after another, by chance, until the storm is over; gives back how often and how. */
async function injure(
  {engine, seed, calm}: Weather,
  tabs: readonly Tab[],
  profile: Profile,
  isOver: () => boolean,
): Promise<Readonly<Record<string, number>>> {
  const random = seeded(seed + 1000);
  const done: Record<string, number> = {};
  await pause(calm);
  while (!isOver()) {
    const [name, injury] = oneOf(INJURIES[engine], random);
    const tab = tabs[Math.floor(random() * tabs.length)];
    if (!tab) break;
    const hurt = await within(30_000, injury(tab, profile)).catch(() => false);
    if (hurt || name === 'freeze') done[name] = (done[name] ?? 0) + 1;
    await pause(random() * 2 * calm);
  }
  return done;
}

interface Left {
  readonly status: string;
  readonly ours: number;
  readonly naive: number;
}

/** Waits until nothing waits any more; a page that is opened anew may send forty a minute more. */
async function settle(tabs: readonly Tab[], after: number) {
  const start = Date.now();
  let left: Left | undefined;
  while (Date.now() < start + after) {
    const [first] = tabs;
    left = ((await first?.ask('left()')) as Left | undefined) ?? left;
    if (left?.ours === 0 && left.naive === 0) break;
    await pause(500);
    first?.leave();
  }
  return {left, drained: Date.now() - start};
}

async function tollsOf(
  endpoint: StormyEndpoint,
  attempted: number,
  acknowledged: ReadonlySet<number>,
): Promise<Readonly<Record<Design, Toll>>> {
  const effects = await endpoint.effects();
  const tollOf = (design: Design): Toll => {
    const all = Array.from({length: attempted}, (_, number) => {
      const quiz = quizOf(design, number);
      const voices = effects.get(quiz) ?? 0;
      const came = endpoint.arrivals.get(quiz) ?? 0;
      return {kept: acknowledged.has(number), voices, came};
    });
    return {
      acknowledged: acknowledged.size,
      lost: all.filter(({kept, voices}) => kept && !voices).length,
      unpromised: all.filter(({kept, voices}) => !kept && voices).length,
      again: all.reduce((sum, {came}) => sum + Math.max(0, came - 1), 0),
      twice: all.reduce((sum, {voices}) => sum + Math.max(0, voices - 1), 0),
    };
  };
  const [ours, forget, drop] = DESIGNS.map(tollOf);
  if (!ours || !forget || !drop) throw new Error('three designs');
  return {ours, forget, delete: drop};
}
