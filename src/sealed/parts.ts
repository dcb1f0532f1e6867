/*
 * A packet is too long for one QR code that a phone reads off a screen. It travels in parts:
 * dq1 . last eight signs of the packet . place . of . signs
 */
const PACKET = /^dp1\.([\w-]+)$/;
const PART = /dq1\.([\w-]{8})\.(\d{1,3})\.(\d{1,3})\.([\w-]+)/g;
/** Signs of a part: with what stands before them, a code of 85 modules a side. */
const MOST = 600;

/** One part of a sealed packet. */
export interface Part {
  /** What the parts of one packet share. */
  readonly packet: string;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  readonly signs: string;
}

/** A sealed packet in parts of one length; none for what is no packet. */
export function partsOf(packet: string): readonly string[] {
  const [, signs = ''] = PACKET.exec(packet) ?? [];
  const of = Math.ceil(signs.length / MOST);
  const length = Math.ceil(signs.length / of);
  return Array.from({length: of}, (_, i) => {
    const own = signs.slice(i * length, (i + 1) * length);
    return ['dq1', signs.slice(-8), i + 1, of, own].join('.');
  });
}

/** The parts in a text, wherever they stand in it, each once. */
export function readParts(text: string): readonly Part[] {
  const found = [...text.matchAll(PART)].map(
    ([whole, packet = '', place, of, signs = '']) =>
      [whole, {packet, place: Number(place), of: Number(of), signs}] as const,
  );
  return [...new Map(found).values()].filter(({place, of}) => place > 0 && place <= of);
}

/** The packets of which every part is there. */
export function joinParts(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.map(({packet}) => packet))].flatMap((packet) => {
    const own = parts.filter((one) => one.packet === packet);
    const of = own[0]?.of ?? 0;
    const signs = Array.from({length: of}, (_, i) => own.find(({place}) => place === i + 1)?.signs);
    const whole = signs.join('');
    return signs.includes(undefined) || !whole.endsWith(packet) ? [] : [`dp1.${whole}`];
  });
}
