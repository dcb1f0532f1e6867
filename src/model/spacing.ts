/** For how long something is needed, in days: a week, five weeks, a year. */
export const HORIZONS = [7, 35, 365] as const;

/** One of HORIZONS. */
export type Horizon = (typeof HORIZONS)[number];

/** First gap, inside Cepeda's (2008) best bands: 20–40 % of a week, 5–10 % of a year. */
const FIRST: Readonly<Record<Horizon, number>> = {7: 2, 35: 7, 365: 25};
/** Each next gap is this many times longer (expanding practice: Kang 2014). */
const GROWTH = 2.5;

/** Whole days from now to each look back that falls within the horizon, the first one first. */
export function recheckDays(horizon: Horizon): readonly number[] {
  const days: number[] = [];
  let gap = FIRST[horizon];
  for (let day = gap; Math.round(day) <= horizon; day += gap *= GROWTH) days.push(Math.round(day));
  return days;
}
