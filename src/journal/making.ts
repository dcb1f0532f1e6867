import type {DeclicError} from '../errors.js';
import type {Attempt} from '../model/attempt.js';
import type {Quiz} from '../model/quiz.js';
import type {Ports} from '../ports.js';
import {reportsOf} from '../privacy/anonymize.js';
import type {Report} from '../schemas/report.js';
import type {Keeper} from './keeper.js';
import type {JournalOptions} from './options.js';

/** What the making of reports needs of a journal. */
export interface MakingNeeds {
  readonly options: JournalOptions;
  readonly keeper: Keeper;
  readonly ports: Ports;
  readonly trouble: (error: DeclicError) => void;
}

/** How the reports of an attempt are made. */
export type Make = (attempt: Attempt, quiz: Quiz) => readonly Report[];

/** How one journal makes its reports: as it was answered, or with noise where the page asks for it. */
export class Making {
  readonly isNoisy: boolean;
  readonly #needs: MakingNeeds;
  /** None until noise has been fetched: nothing is told of an attempt then. */
  #make: Make | undefined;

  constructor(needs: MakingNeeds) {
    const {options, keeper, ports} = (this.#needs = needs);
    this.isNoisy = options.noise != null; // empty is no number, and is told
    if (this.isNoisy) void this.ready();
    else {
      this.#make = (attempt, quiz) => {
        const {detail = 'items'} = options;
        const history = keeper.kept.attempts;
        return reportsOf(attempt, quiz, {detail, history, newId: ports.newId});
      };
    }
  }

  /** Something to wait for, while there is. */
  ready(): Promise<void> | undefined {
    if (this.#make) return undefined;
    return import('./noise.js').then(
      ({noisyMake}) => void (this.#make ??= noisyMake(this.#needs)),
      () => undefined, // off the network: at the next report
    );
  }

  reportsOf(attempt: Attempt, quiz: Quiz): readonly Report[] {
    return this.#make?.(attempt, quiz) ?? [];
  }
}
