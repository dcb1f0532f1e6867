// Moves the clock of the page: ?day=40 is forty days after the first of September 2026, nine o'clock.
const day = Number(new URLSearchParams(location.search).get('day'));
const Real = Date;
const ahead = Real.UTC(2026, 8, 1, 9) + day * 86_400_000 - Real.now();
globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length) super(...given);
    else super(Real.now() + ahead);
  }
  static now() {
    return Real.now() + ahead;
  }
};
