import type {Level, Packet} from '../schemas/packet.js';
import {atLeastFloor, hasComment, minimumOf, type Criterion, type Form} from './form.js';
import {hashOf} from './hash.js';
import {krippendorff} from './krippendorff.js';
import {medianOf, spreadOf, valuesOf, type Median, type Spread} from './middle.js';
import {shuffle} from './shuffle.js';
import {countsIn, observed, tally, type Counts, type Tally} from './tally.js';

/** Strengths first: how one's own level and the circle's meet. */
export const WINDOWS = ['shared-strength', 'unseen-strength', 'blind-spot', 'shared-work'] as const;
/** One of the four windows. */
export type Window = (typeof WINDOWS)[number];
/** A criterion as the circle sees it; nothing but `few` below k. */
export type CircleView =
  | {readonly shown: 'few'}
  /** All voices, or all but one, at the same end: words of guidance instead of a level. */
  | {readonly shown: 'guidance'; readonly end: 'low' | 'high'; readonly comments: readonly string[]}
  | {
      readonly shown: 'level';
      readonly n: number;
      readonly unseen: number;
      readonly levels: Counts['levels'];
      readonly median: Median;
      readonly spread: Spread;
      /** Fewer than six voices: a signal, not a measure. */
      readonly signal: boolean;
      readonly comments: readonly string[];
    };

/** A manager's view of a criterion: shown as theirs, from the first on. */
export interface NamedView {
  readonly levels: readonly Level[];
  readonly comments: readonly string[];
}

/** One criterion of the mirror. */
export interface Reflection {
  readonly criterion: string;
  readonly self?: Level;
  readonly circle: CircleView;
  readonly manager?: NamedView;
  readonly window?: Window;
}

/** Oneself beside the circle. Below k: `waiting`, no number, and the same whoever has spoken. */
export interface Mirror {
  readonly status: 'waiting' | 'shown';
  readonly reflections: readonly Reflection[];
  /** Whether voices agree across the criteria shown by level. */
  readonly agreement?: 'agree' | 'differ';
}

/** What a mirror is made with. */
export interface Reflecting {
  /** k, frozen when the round opened; the form's where it is not given; never below 3. */
  readonly minimum?: number;
  /** One's own levels, sealed before this is shown. */
  readonly self?: Readonly<Record<string, Level>>;
  /** In [0, 1): the order of comments. */
  readonly random: () => number;
}

const SIGNAL_BELOW = 6;
/** Krippendorff's own limit for tentative conclusions. */
const AGREE_FROM = 0.667;

/**
 * The mirror of the packets about one subject in one round. Packets of another form, version, round
 * or subject are passed over; their order changes nothing.
 */
export function mirrorOf(
  form: Form,
  packets: readonly Packet[],
  about: {readonly round: string; readonly subject: string},
  reflecting: Reflecting,
): Mirror {
  const own = packets.filter(
    (packet) =>
      packet.form === form.id &&
      packet.version === hashOf(form) &&
      packet.round === about.round &&
      packet.subject === about.subject,
  );
  return aggregate(form, [tally(own, 'peer'), tally(own, 'manager')], reflecting);
}

/** The mirror of counters, as an endpoint releases them. Perspectives are never pooled. */
export function aggregate(form: Form, tallies: readonly Tally[], reflecting: Reflecting): Mirror {
  const {self, random} = reflecting;
  const k = reflecting.minimum === undefined ? minimumOf(form) : atLeastFloor(reflecting.minimum);
  const peers = tallies.find(({perspective}) => perspective === 'peer');
  const manager = tallies.find(({perspective, n}) => perspective === 'manager' && n > 0);
  const enough = peers && peers.n >= k ? peers : undefined;
  const reflections = form.criteria.map((criterion): Reflection => {
    const {id} = criterion;
    const mine = self && Object.hasOwn(self, id) ? self[id] : undefined;
    const circle = circleOf(enough, criterion, k, random);
    const window =
      enough && circle.shown !== 'few'
        ? windowOf(mine, medianOf(countsIn(enough, id).levels))
        : undefined;
    return {
      criterion: id,
      ...(mine === undefined ? {} : {self: mine}),
      circle,
      ...(manager ? {manager: namedOf(manager, criterion, random)} : {}),
      ...(window ? {window} : {}),
    };
  });
  const agreement = enough && agreementOf(enough, reflections);
  return {status: enough ? 'shown' : 'waiting', reflections, ...(agreement ? {agreement} : {})};
}

/** The reflections window by window, strengths first; those without a window last. */
export function byWindow({reflections}: Mirror): readonly Reflection[] {
  const rank = ({window}: Reflection) => (window ? WINDOWS.indexOf(window) : WINDOWS.length);
  return [...reflections].sort((a, b) => rank(a) - rank(b));
}

/** The window that one's own level and the circle's median open, a whole level apart or less. */
export function windowOf(self: Level | undefined, {low, high}: Median): Window | undefined {
  if (self === undefined || self === 'unseen') return undefined;
  const circle = (low + high) / 2;
  if (circle - self >= 1) return 'unseen-strength';
  if (self - circle >= 1) return 'blind-spot';
  return circle > 2.5 ? 'shared-strength' : 'shared-work';
}

function circleOf(
  peers: Tally | undefined,
  criterion: Criterion,
  k: number,
  random: () => number,
): CircleView {
  const counts = peers && countsIn(peers, criterion.id);
  const n = counts ? observed(counts) : 0;
  if (!counts || n < k) return {shown: 'few'};
  const comments = commentsOf(peers, criterion, random);
  const {levels, unseen} = counts;
  // Were guidance kept for full unanimity, it would say just what it hides.
  if (levels[0] >= n - 1) return {shown: 'guidance', end: 'low', comments};
  if (levels[3] >= n - 1) return {shown: 'guidance', end: 'high', comments};
  return {
    shown: 'level',
    n,
    unseen,
    levels,
    median: medianOf(levels),
    spread: spreadOf(levels),
    signal: n < SIGNAL_BELOW,
    comments,
  };
}

function namedOf(manager: Tally, criterion: Criterion, random: () => number): NamedView {
  const counts = countsIn(manager, criterion.id);
  const unseen = Array.from({length: counts.unseen}, () => 'unseen' as const);
  return {
    levels: [...(valuesOf(counts.levels) as Level[]), ...unseen], // 1 to 4
    comments: commentsOf(manager, criterion, random),
  };
}

/** Sorted before they are shuffled: what order they came in has no say. */
function commentsOf({comments}: Tally, criterion: Criterion, random: () => number) {
  if (!hasComment(criterion)) return [];
  const texts = comments.filter((one) => one.criterion === criterion.id).map(({text}) => text);
  return shuffle(texts.sort(), random);
}

function agreementOf(peers: Tally, reflections: readonly Reflection[]) {
  // Where guidance stands instead of a level, agreement would tell the levels after all.
  const shown = reflections.filter(({circle}) => circle.shown === 'level');
  const units = shown.map(({criterion}) => valuesOf(countsIn(peers, criterion).levels));
  const {alpha} = krippendorff(units, 'ordinal');
  if (alpha === undefined) return undefined;
  return alpha >= AGREE_FROM ? 'agree' : 'differ';
}
