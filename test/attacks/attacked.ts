/** What an element answered to content that cannot run, and after how many ms. */
export interface Refusal {
  readonly code?: string;
  readonly ms: number;
}

/** What was seen on a page that walks through hostile content. */
export interface Outcome {
  /** Dialogs that a script opened. */
  readonly ran: readonly string[];
  /** Elements, attributes and links that benign content never brings. */
  readonly found: readonly string[];
  /** What the page's policy reported. */
  readonly reports: readonly string[];
  /** Keys that every object has now. */
  readonly polluted: readonly string[];
  /** Paths of all that was fetched. */
  readonly fetched: readonly string[];
}

/** A page with `pages/content.js`: walks through elements as a reader does. */
interface Attack {
  readonly quiz: (quiz: unknown, whole: boolean) => Promise<void>;
  readonly form: (form: unknown, words?: readonly string[]) => Promise<void>;
  readonly badges: (badges: unknown, quizzes: readonly unknown[]) => Promise<void>;
  readonly mirror: (mirror: unknown) => Promise<void>;
  readonly bombs: readonly string[];
  /** With the name of a bomb that is made of `value`; '' for the value itself, none for nothing at all. */
  readonly refusal: (
    tag: string,
    property: string,
    value: unknown,
    bomb?: string,
  ) => Promise<Refusal>;
  /** ms to parse the largest text that a file may be, on this machine as it is. */
  readonly parsing: () => number;
  readonly drawing: (tag: string, properties: object) => Promise<number>;
  readonly ready: () => Promise<boolean>;
  readonly learned: () => void;
  readonly result: () => Outcome;
}

declare global {
  interface Window {
    readonly attack: Attack;
  }
}
