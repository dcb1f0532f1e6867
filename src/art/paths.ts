/** One shape of a badge. `ink` is filled with the text colour, `soft` with a lighter part of it. */
export interface ArtShape {
  /** `d` of an SVG path, in a box of 64 by 64. */
  readonly path: string;
  readonly tone: 'ink' | 'soft';
  /** Width of its line; filled where it is not given. Never under 3, so that 32 pixels show it. */
  readonly line?: number;
}

/** A number as it stands in a path: two decimals at most. */
export const round = (value: number) => Math.round(value * 100) / 100;

/** The point at a distance and an angle (degrees, clockwise from the top) of the centre 32, 32. */
export function at(distance: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${round(32 + distance * Math.sin(angle))} ${round(32 - distance * Math.cos(angle))}`;
}

/** A circle. */
export const circle = (x: number, y: number, radius: number) =>
  `M${round(x)} ${round(y - radius)}a${radius} ${radius} 0 1 1 0 ${2 * radius}a${radius} ${radius} 0 1 1 0 ${-2 * radius}z`;

/** A circle of `radius` that stands at a distance and an angle of the centre. */
export function ring(distance: number, degrees: number, radius: number): string {
  const [x = 32, y = 32] = at(distance, degrees).split(' ').map(Number);
  return circle(x, y, radius);
}

/** A petal from the centre outwards. */
export function petal(length: number, fat: number, degrees: number): string {
  const lean = (Math.atan2(fat, length * 0.6) * 180) / Math.PI;
  const reach = Math.hypot(fat, length * 0.6);
  return `M32 32Q${at(reach, degrees - lean)} ${at(length, degrees)}Q${at(reach, degrees + lean)} 32 32z`;
}

/** A regular polygon around the centre. */
export function polygon(radius: number, corners: number, degrees: number): string {
  const points = Array.from({length: corners}, (_, i) => at(radius, degrees + (i * 360) / corners));
  return `M${points.join('L')}z`;
}
