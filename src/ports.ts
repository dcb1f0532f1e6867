/** What the library takes from the world: the clock, chance, names out of chance, and cryptography. */
export interface Ports {
  /** ms since 1970. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** 128 random bits as 32 hexadecimal digits; works on plain http, unlike `crypto.randomUUID`. */
  readonly newId: () => string;
  /** The page's cryptography; without `subtle` on plain http. */
  readonly crypto: () => Pick<Crypto, 'getRandomValues'> & {readonly subtle?: SubtleCrypto};
}

/** The real clock and real chance: the only place that names them. */
export const ports: Ports = {
  now: () => Date.now(),
  random: () => crypto.getRandomValues(new Uint32Array(1)).reduce((_, bits) => bits / 2 ** 32, 0),
  newId: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join(''),
  crypto: () => crypto,
};
