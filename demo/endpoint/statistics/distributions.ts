/** ln Γ(x) for x > 0 (Lanczos, g = 7, nine coefficients; about 15 digits). */
function logGamma(x: number): number {
  const [first = 0, ...rest] = LANCZOS;
  const sum = rest.reduce((total, c, i) => total + c / (x + i), first);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/**
 * The regularised incomplete beta function Iₓ(a, b), by its continued fraction
 * (Abramowitz & Stegun 26.5.8, evaluated as Lentz does).
 */
export function beta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - beta(1 - x, b, a);
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x),
  );
  return (front * fraction(x, a, b)) / a;
}

function fraction(x: number, a: number, b: number): number {
  const off0 = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / off0(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const term of [even, odd]) {
      d = 1 / off0(1 + term * d);
      c = off0(1 + term / c);
      step = c * d;
      result *= step;
    }
    if (Math.abs(step - 1) < 1e-14) break;
  }
  return result;
}

/** P(F ≤ x) with `top` and `bottom` degrees of freedom. */
export function fisher(x: number, top: number, bottom: number): number {
  return beta((top * x) / (top * x + bottom), top / 2, bottom / 2);
}

/** The F below which a share `p` lies. */
export function fisherQuantile(p: number, top: number, bottom: number): number {
  return bisect((x) => fisher(x, top, bottom) - p);
}

/** P(|T| ≥ |t|) with `freedom` degrees of freedom. */
export function studentTails(t: number, freedom: number): number {
  return beta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

/** The t beyond which, on both sides, a share `tails` lies. */
export function studentQuantile(tails: number, freedom: number): number {
  return bisect((t) => tails - studentTails(t, freedom));
}

/** The positive root of a rising function. */
function bisect(rising: (x: number) => number): number {
  let low = 0;
  let high = 1;
  while (rising(high) < 0 && high < 1e12) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-13 * high; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
