import {oneOf, pause, seeded, within} from './chance.js';
import {INJURIES} from './injuries.js';
import {Profile, type Engine} from './profile.js';
import {settle, type Left} from './settle.js';
import {startStormyEndpoint, type StormyEndpoint} from './stormy-endpoint.js';
import {DESIGNS, quizOf, Tab, type Design} from './tab.js';

/** How bad the weather is. */
export interface Weather {
  readonly engine: Engine;
  readonly seed: number;
  /**
   * ms that the storm lasts; longer, but `most`, until `least` attempts are acknowledged and pages or
   * their browser were killed `kills` times.
   */
  readonly lasts: number;
  readonly least: number;
  readonly kills: number;
  readonly most: number;
  /** ms between two injuries, on average. */
  readonly calm: number;
  readonly tabs: number;
  /** Share of POSTs that go astray. */
  readonly astray: number;
  /** ms that what waits has to arrive once the storm is over. */
  readonly after: number;
  /** Hears every minute how far it is. */
  readonly tell?: (words: string) => void;
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
  /** What still waits, and how long it took until nothing of this library did. */
  readonly left: Left;
  readonly tolls: Readonly<Record<Design, Toll>>;
}

/** Several tabs complete attempts while the road is bad and pages come to harm; then all may arrive. */
export async function storm(weather: Weather): Promise<Figures> {
  const {engine, seed, tabs, astray, after} = weather;
  const endpoint = await startStormyEndpoint(seeded(seed), astray);
  const profile = await Profile.open(engine);
  try {
    const all = Array.from(
      {length: tabs},
      () => new Tab(profile, `${endpoint.url}/chaos/storm.html`),
    );
    const acknowledged: number[] = [];
    const injuries: Record<string, number> = {};
    const start = Date.now();
    const isOver = () => {
      const {lasts, least, kills, most} = weather;
      const time = Date.now() - start;
      const raged = acknowledged.length >= least && killsIn(injuries) >= kills;
      return time > most || (time > lasts && raged);
    };
    let attempted = 0;
    const learn = async (tab: Tab, random: () => number) => {
      while (!isOver()) {
        const number = attempted++;
        if (await tab.complete(number)) acknowledged.push(number);
        await pause(100 + random() * 400);
      }
    };
    const minutely = setInterval(() => {
      const words = `${acknowledged.length} of ${attempted} acknowledged, ${killsIn(injuries)} kills`;
      weather.tell?.(words);
    }, 60_000).unref();
    const hurt = injure({...weather, tabs: all, profile, injuries, isOver});
    await Promise.all(all.map((tab, i) => learn(tab, seeded(seed + i + 1))));
    await hurt;
    clearInterval(minutely);
    endpoint.calm();
    const left = await settle(all, after);
    return {
      attempted,
      injuries,
      kills: killsIn(injuries),
      left,
      tolls: await tollsOf(endpoint, attempted, new Set(acknowledged)),
    };
  } finally {
    await profile.close();
    await endpoint.close();
  }
}

const killsIn = ({freeze: _, ...kills}: Readonly<Record<string, number>>): number =>
  Object.values(kills).reduce((sum, one) => sum + one, 0);

/** Who is hurt, how often on average, and until when; `injuries` counts how. */
interface Harm extends Pick<Weather, 'engine' | 'seed' | 'calm'> {
  readonly tabs: readonly Tab[];
  readonly profile: Profile;
  readonly injuries: Record<string, number>;
  readonly isOver: () => boolean;
}

/** Hurts one tab after another, by chance, until the storm is over. */
async function injure({engine, seed, calm, tabs, profile, injuries, isOver}: Harm): Promise<void> {
  const random = seeded(seed + 1000);
  await pause(calm);
  while (!isOver()) {
    const [name, injury] = oneOf(INJURIES[engine], random);
    const tab = tabs[Math.floor(random() * tabs.length)];
    if (!tab) break;
    const hurt = await within(30_000, injury(tab, profile)).catch(() => false);
    if (hurt || name === 'freeze') injuries[name] = (injuries[name] ?? 0) + 1;
    await pause(random() * 2 * calm);
  }
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

/** What came of several storms, taken together. */
export function together(all: readonly Figures[]): Figures {
  const injuries: Record<string, number> = {};
  for (const [name, times] of all.flatMap((one) => Object.entries(one.injuries)))
    injuries[name] = (injuries[name] ?? 0) + times;
  const sum = (count: (one: Figures) => number) =>
    all.reduce((total, one) => total + count(one), 0);
  const tollOf = (design: Design): Toll => {
    const of = (name: keyof Toll) => sum(({tolls}) => tolls[design][name]);
    return {
      acknowledged: of('acknowledged'),
      lost: of('lost'),
      unpromised: of('unpromised'),
      again: of('again'),
      twice: of('twice'),
    };
  };
  return {
    attempted: sum(({attempted}) => attempted),
    injuries,
    kills: sum(({kills}) => kills),
    left: {
      drained: Math.max(...all.map(({left}) => left.drained)),
      ours: all.map(({left}) => left.ours).join(''),
      naive: all.map(({left}) => left.naive).join(''),
    },
    tolls: {ours: tollOf('ours'), forget: tollOf('forget'), delete: tollOf('delete')},
  };
}
