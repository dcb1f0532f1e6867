/** The items in an order that only chance knows (Fisher–Yates); `random` gives numbers in [0, 1). */
export function shuffle<T>(items: readonly T[], random: () => number): readonly T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T]; // both indexes are within
  }
  return order;
}
