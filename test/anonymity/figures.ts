/** One attack in three designs: ours, by chance or by what everybody may read, and the naive one. */
export interface Row {
  readonly attack: string;
  readonly ours: number;
  readonly chance: number;
  readonly naive: number;
}

/** What the attacks gained, over several seeds; told as one table. */
export class Figures {
  readonly #rows = new Map<string, Row[]>();

  add(attack: string, ours: number, chance: number, naive: number): Row {
    const row = {attack, ours, chance, naive};
    this.#rows.set(attack, [...(this.#rows.get(attack) ?? []), row]);
    return row;
  }

  /** The mean over seeds. */
  mean(attack: string, column: 'ours' | 'chance' | 'naive' = 'ours'): number {
    const rows = this.#rows.get(attack);
    if (!rows) throw new Error(`no figures of: ${attack}`);
    return rows.reduce((sum, row) => sum + row[column], 0) / rows.length;
  }

  /** The whole table: means in per cent, and between which values the seeds lie. */
  toString(): string {
    const wide = Math.max(...[...this.#rows.keys()].map(({length}) => length));
    const lines = [...this.#rows].map(([attack, rows]) => {
      const cell = (column: 'ours' | 'chance' | 'naive') => {
        const values = rows.map((row) => row[column]);
        const [low, high] = [Math.min(...values), Math.max(...values)];
        return `${percent(this.mean(attack, column))} (${percent(low)}–${percent(high)})`.padEnd(
          17,
        );
      };
      return `${attack.padEnd(wide)}  ${cell('ours')}  ${cell('chance')}  ${cell('naive')}`.trimEnd();
    });
    const head = `${'attack'.padEnd(wide)}  ${'ours %'.padEnd(17)}  ${'chance %'.padEnd(17)}  naive %`;
    return [head, ...lines].join('\n');
  }
}

const percent = (share: number) => (share * 100).toFixed(share < 0.1 ? 1 : 0);
