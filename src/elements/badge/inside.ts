import {adoptStyles, type LitElement, type TemplateResult} from 'lit';
import {BadgeController, type BadgeWish} from '../../controllers/badge-controller.js';
import {badgeWords} from '../../locale/badge.js';
import {wordsFor} from '../../locale/locale.js';
import type {Badge, Badges} from '../../model/badge/badges.js';
import type {BadgeEvidence} from '../../model/badge/evidence.js';
import type {Quiz} from '../../model/quiz.js';
import type {Snapshot} from '../../model/snapshot.js';
import {say} from '../../model/text.js';
import {ports} from '../../ports.js';
import {controls} from '../../styles/controls.styles.js';
import {exactStyles} from '../../styles/exact.styles.js';
import {tokens} from '../../styles/tokens.js';
import {Acts} from './acts.js';
import {awarded} from './awarding.js';
import {list} from '../progress/list.js';
import {badgeStyles} from './badge.styles.js';
import {card} from './card.js';
import {Credentials, pinnedOf} from './credentials.js';
import {forAuthor, waiting} from './trouble.js';
import {askableAt} from './askable.js';
import {adviseOnThanks} from './thanks-advice.js';
import {standOf, type BadgeAsking, type BadgeStand, type BadgeView} from './view.js';

/** An element that shows badges, as far as its inside needs to know it. */
export interface BadgeHost extends LitElement, BadgeWish {
  readonly issuer?: string;
  readonly thanks?: BadgeEvidence['thanks'];
  readonly language: string;
  readonly snapshot: Snapshot;
}

/**
 * All of `<declic-badge>` and `<declic-progress>` that comes after the first paint. Owns the content
 * and what was found in this visit. Does not own what is kept: the journal hears the events.
 */
export class Inside {
  readonly #host: BadgeHost;
  readonly #content: BadgeController;
  readonly #credentials: Credentials;
  readonly #acts: Acts;
  #asking: BadgeAsking | undefined;
  #asks = false;
  #wish: readonly unknown[] = [];
  #forAuthor: TemplateResult | undefined;
  #explained: readonly unknown[] = [];
  #stood: {readonly of: readonly unknown[]; readonly stands: readonly BadgeStand[]} | undefined;

  constructor(host: BadgeHost) {
    this.#host = host;
    const update = () => {
      this.#stood = undefined;
      host.requestUpdate();
    };
    this.#content = new BadgeController(host);
    this.#credentials = new Credentials(update);
    this.#acts = new Acts(host, () => host.requestUpdate());
    if (host.renderRoot instanceof ShadowRoot) {
      adoptStyles(host.renderRoot, [tokens, controls, exactStyles, ...badgeStyles]);
    }
  }

  /** Before each drawing: fetches what the page asks for, if that has changed. */
  willUpdate(): void {
    const {src, badges, quizzes, only} = this.#host;
    const wish = [src, badges, quizzes, only];
    if (wish.some((one, i) => one !== this.#wish[i]) || !this.#wish.length) {
      this.#wish = wish;
      void this.#bring();
    }
    void this.#explain();
  }

  /** After each drawing: tells what was shown for the first time, and looks at credentials. */
  updated(): void {
    const {content} = this.#content;
    const {snapshot, issuer} = this.#host;
    if (content.state !== 'ready' || snapshot.status === 'loading') return;
    const pinned = pinnedOf(issuer);
    for (const one of snapshot.records) {
      if (one.kind !== 'award') continue;
      const badge = content.badges.badges.find(({id}) => id === one.value.badge);
      if (badge) void this.#credentials.look(one.value, badge, pinned);
    }
    for (const stand of this.#stands()) {
      if (awarded(this.#host, stand)) this.#acts.fresh(stand.badge);
      if (askableAt(stand, snapshot, pinned)) void this.#bringAsking();
    }
  }

  /** The badge, or the way to all of them, or what stands in their place. */
  render(): TemplateResult {
    const {state} = this.#content.content;
    const {language, snapshot} = this.#host;
    if (state === 'empty' || state === 'invalid') return this.#forAuthor ?? waitingFor(language);
    if (state !== 'ready' || snapshot.status === 'loading') {
      return waiting(language, state === 'unreachable', () => void this.#bring());
    }
    const views = this.#stands().map((stand) => this.#viewOf(stand));
    const [first] = views;
    return this.#host.only === undefined || !first ? list(views) : card(first);
  }

  async #bring(): Promise<void> {
    const {src, badges, quizzes, only} = this.#host;
    await this.#content.bring({src, badges, quizzes, only});
    if (this.#content.content.state === 'ready') adviseOnThanks(this.#host, this.#shown);
  }

  /** Only pages with something to ask fetch the asking; without it the badge stays as it is. */
  async #bringAsking(): Promise<void> {
    if (this.#asks) return;
    this.#asks = true;
    try {
      const {Asking} = await import('./asking.js');
      this.#asking = new Asking(this.#host);
    } catch {
      this.#asks = false; // off the network: at the next chance
    }
    this.#host.requestUpdate();
  }

  #viewOf(stand: BadgeStand): BadgeView {
    const {language, issuer, only, snapshot} = this.#host;
    const words = wordsFor(badgeWords, language);
    const name = say(stand.badge.name, language);
    const fresh = this.#acts.isFresh(stand.badge);
    const found = stand.award && this.#credentials.foundOf(stand.award);
    return {
      ...stand,
      file: this.#ready.badges,
      evidence: this.#evidence,
      fresh,
      note: this.#acts.noteOf(stand.badge) ?? (fresh ? words.reached(name) : undefined),
      pinned: pinnedOf(issuer),
      askable: askableAt(stand, snapshot, pinnedOf(issuer)),
      asking: this.#asking,
      issuer: found?.issuer,
      stated: found?.stated,
      slot: only === undefined ? stand.badge.id : 'art',
      heading: only === undefined ? 3 : 2,
      now: ports.now(),
      language,
      words,
      act: this.#acts,
    };
  }

  get #ready(): {readonly badges: Badges; readonly quizzes: readonly Quiz[]} {
    const {content} = this.#content;
    if (content.state !== 'ready') throw new Error('no badges yet');
    return content;
  }

  get #evidence(): BadgeEvidence {
    const {snapshot, thanks = []} = this.#host;
    const {attempts, records} = snapshot;
    return {attempts, records, quizzes: this.#ready.quizzes, thanks};
  }

  /** Worked out again only when something of it has changed: each answer is hashed. */
  #stands(): readonly BadgeStand[] {
    const {snapshot, thanks} = this.#host;
    const of = [this.#content.content, snapshot, thanks];
    if (!this.#stood || of.some((one, i) => one !== this.#stood?.of[i])) {
      const evidence = this.#evidence;
      const {verified} = this.#credentials;
      const stands = this.#shown.map((badge) => standOf(badge, evidence, verified));
      this.#stood = {of, stands};
    }
    return this.#stood.stands;
  }

  get #shown(): readonly Badge[] {
    const {only} = this.#host;
    const {badges} = this.#ready.badges;
    return only === '' ? badges.slice(0, 1) : badges.filter(({id}) => !only || id === only);
  }

  async #explain(): Promise<void> {
    const {content} = this.#content;
    const {language} = this.#host;
    if (content.state !== 'empty' && content.state !== 'invalid') return;
    const told = [content, language];
    if (told.every((one, i) => one === this.#explained[i])) return;
    this.#explained = told;
    this.#forAuthor = await forAuthor(content, language);
    this.#host.requestUpdate();
  }
}

const waitingFor = (language: string) => waiting(language, false, () => undefined);
