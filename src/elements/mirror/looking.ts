import type {LitElement} from 'lit';
import {DownloadController} from '../../controllers/download-controller.js';
import type {MirrorController} from '../../controllers/mirror-controller.js';
import {wordsFor} from '../../locale/locale.js';
import {mirrorWords} from '../../locale/mirror.js';
import {dayIn, dayOf} from '../../model/day.js';
import type {Level} from '../../model/draft.js';
import {minimumOf, type Form} from '../../model/form.js';
import {aggregate, type Mirror} from '../../model/mirror.js';
import {mirrorId, type JournalRecord, type KeptMirror, type NextStep} from '../../model/record.js';
import type {Thanks} from '../../model/round.js';
import {ports} from '../../ports.js';
import {messageOf} from './comments.js';
import type {Parts} from './parts.js';
import type {Marks, MirrorActions, MirrorView, Why} from './view.js';

/** What is looked at. */
interface Sight {
  readonly form: Form;
  readonly self: Readonly<Record<string, Level>>;
  readonly kept: KeptMirror;
  readonly language: string;
  readonly records: readonly JournalRecord[];
  /** Whether there is an endpoint to send thanks to. */
  readonly asks: boolean;
}

/**
 * Somebody looking into their mirror: what they tick, write and choose.
 * Owns ticks, the step being written, and the order of comments while they are looked at. Does not
 * own what is kept, nor any request.
 */
export class Looking {
  readonly #host: LitElement;
  readonly #mirror: MirrorController;
  readonly #parts: Parts;
  #marks: Marks = new Set();
  #thanks: 'open' | 'sending' | 'unsent' = 'open';
  #editing = false;
  #chosen?: readonly [string, string];
  #drawn?: {readonly key: string; readonly mirror: Mirror};
  #view?: MirrorView;
  readonly #download: DownloadController;

  constructor(host: LitElement, mirror: MirrorController, parts: Parts) {
    this.#host = host;
    this.#mirror = mirror;
    this.#parts = parts;
    this.#download = new DownloadController(host);
  }

  /** All that a mirror is drawn from at this moment. */
  at(sight: Sight): {readonly view: MirrorView; readonly parts: Parts} {
    const {form, kept, language, records, asks} = sight;
    const mirror = this.#drawOnce(sight);
    const view: MirrorView = {
      form,
      language,
      words: wordsFor(mirrorWords, language),
      mirror,
      kept,
      records,
      today: dayOf(ports.now()),
      editing: this.#editing,
      marks: this.#marks,
      ...(asks ? {thanks: kept.thanked === kept.release ? 'sent' : this.#thanks} : {}),
      counts: this.#counts(mirror),
      chosen: this.#chosen,
      act: this.#act,
    };
    this.#view = view;
    return {view, parts: this.#parts};
  }

  /** The day on which the kept mirror came, in words. */
  keptOn(records: readonly JournalRecord[], language: string): string | undefined {
    const {kept} = this.#mirror;
    const record = kept && records.find(({id}) => id === mirrorId(kept));
    return record && dayIn(language, record.changedAt);
  }

  /** Comments keep their order, and ticks their comment, until another release is there. */
  #drawOnce({form, self, kept}: Sight): Mirror {
    const {round, subject, release, version, tallies} = kept;
    const key = JSON.stringify([round, subject, release, version, tallies, self]);
    if (this.#drawn?.key === key) return this.#drawn.mirror;
    const minimum = minimumOf(form, kept.minimum);
    const mirror = aggregate(form, kept.tallies, {minimum, self, random: ports.random});
    this.#drawn = {key, mirror};
    this.#marks = new Set();
    this.#thanks = 'open';
    return mirror;
  }

  #counts({reflections}: Mirror): Thanks {
    const times = (why: Why) => [...this.#marks].filter((one) => one.endsWith(`:${why}`)).length;
    const of = reflections.reduce(
      (sum, {circle}) => sum + (circle.shown === 'few' ? 0 : circle.comments.length),
      0,
    );
    return {specific: times('specific'), actionable: times('actionable'), kind: times('kind'), of};
  }

  readonly #act: MirrorActions = {
    mark: (comment, why) => {
      const mark = `${comment}:${why}`;
      const others = [...this.#marks].filter((one) => one !== mark);
      this.#marks = new Set(this.#marks.has(mark) ? others : [...others, mark]);
      this.#host.requestUpdate();
    },
    thank: () => void this.#thank(),
    step: (step) => this.#step(step),
    download: (file, name) => this.#download.save(file, name),
    pair: (pair) => {
      this.#chosen = pair;
      this.#host.requestUpdate();
    },
  };

  #step(step: NextStep | undefined): void {
    const {kept} = this.#mirror;
    this.#editing = !step;
    const moves = !step || step.done === undefined;
    if (step && kept) this.#mirror.say({...kept, step});
    this.#host.requestUpdate();
    if (moves) void this.#focus('#step');
  }

  async #thank(): Promise<void> {
    const view = this.#view;
    if (!view || this.#thanks === 'sending') return;
    this.#thanks = 'sending';
    this.#host.requestUpdate();
    const arrived = await this.#mirror.thank(messageOf(view));
    const {kept} = this.#mirror;
    this.#thanks = arrived ? 'open' : 'unsent';
    if (arrived && kept) this.#mirror.say({...kept, thanked: view.kept?.release ?? 0});
    this.#host.requestUpdate();
    if (arrived) await this.#focus('#thanked');
  }

  /** What had the focus is gone: it goes to what came instead. */
  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
