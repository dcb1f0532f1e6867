/** The parts of a mirror that are fetched on their own: few need them, or not at once. */
const PARTS = {
  radar: () => import('./radar.js'),
  compare: () => import('./compare.js'),
  seen: () => import('./seen.js'),
  reviewer: () => import('./reviewer.js'),
} as const;

/** Name of a part. */
export type PartName = keyof typeof PARTS;
/** What a part draws. */
export type PartOf<N extends PartName> = Awaited<ReturnType<(typeof PARTS)[N]>>['part'];

/** Fetches parts, once each. Owns what has come. Does not own where it stands. */
export class Parts {
  readonly #come = new Map<PartName, unknown>();
  readonly #asked = new Set<PartName>();
  readonly #arrived: () => void;

  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** The part, once it is there; undefined until then, and off the network. */
  get<N extends PartName>(name: N): PartOf<N> | undefined {
    if (!this.#asked.has(name)) void this.#fetch(name);
    return this.#come.get(name) as PartOf<N> | undefined; // put there under its own name
  }

  async #fetch(name: PartName): Promise<void> {
    this.#asked.add(name);
    try {
      const {part} = await PARTS[name]();
      this.#come.set(name, part);
      this.#arrived();
    } catch {
      this.#asked.delete(name); // tried again at the next drawing
    }
  }
}
