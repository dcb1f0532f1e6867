import type {LitElement} from 'lit';
import {DownloadController} from '../../controllers/download-controller.js';
import {DeclicRecordEvent} from '../../events/record-event.js';
import {badgeShellWords} from '../../locale/badge-shell.js';
import {badgeWhyWords} from '../../locale/badge-why.js';
import {wordsFor} from '../../locale/locale.js';
import type {Award} from '../../model/badge/award.js';
import type {Badge} from '../../model/badge/badges.js';
import {awardId, type JournalRecord} from '../../model/record.js';
import {say} from '../../model/text.js';
import {ports} from '../../ports.js';
import type {Taken} from './export.js';
import type {Format} from './picture.js';
import {wishId, type BadgeActs, type BadgeView} from './view.js';

/**
 * What somebody does with a badge, and what is said to it. Owns the notes. Does not own what
 * is kept: it tells that by event.
 */
export class Acts implements BadgeActs {
  readonly #host: LitElement;
  readonly #changed: () => void;
  readonly #notes = new Map<string, string>();
  readonly #fresh = new Set<string>();
  readonly #download: DownloadController;
  /** What is being signed: who saves meanwhile gets that, not a second credential by another key. */
  readonly #signing = new Map<string, Promise<Taken | undefined>>();

  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#download = new DownloadController(host);
  }

  /** A badge was shown for the first time, just now. */
  fresh({id}: Badge): void {
    this.#fresh.add(id);
    this.#changed();
  }

  isFresh = ({id}: Badge): boolean => this.#fresh.has(id);
  noteOf = ({id}: Badge): string | undefined => this.#notes.get(id);

  readonly hide = (badge: Badge, hidden: boolean): void => {
    this.#keep({kind: 'badge', id: wishId(badge), changedAt: ports.now(), value: {hidden}});
    this.#notes.delete(badge.id);
    void this.#focus(hidden ? `show-${badge.id}` : `name-${badge.id}`);
  };

  readonly save = (view: BadgeView, format: Format): void => {
    void this.#save(view, format); // says itself what became of it
  };

  readonly bring = (view: BadgeView, file: File): void => {
    void this.#bring(view, file);
  };

  async #save(view: BadgeView, format: Format): Promise<void> {
    const {badge, language, slot} = view;
    const words = wordsFor(badgeWhyWords, language);
    try {
      const own = this.#host.querySelector(`:scope > [slot="${CSS.escape(slot)}"]`);
      const taking = this.#take(view, format, own, this.#signing.get(badge.id));
      this.#signing.set(badge.id, taking);
      const taken = await taking.finally(() => {
        if (this.#signing.get(badge.id) === taking) this.#signing.delete(badge.id);
      });
      if (!taken) return this.#say(badge, words.unsigned);
      if (taken.key) this.#keep(taken.key);
      if (taken.award !== view.award) this.#keepAward(taken.award);
      const name = `${badge.id}.${format}`;
      this.#download.save(taken.file, name);
      const unfit = own && taken.isDrawn ? ` ${words.unfit}` : '';
      this.#say(badge, `${words.saved(name)}${unfit}`);
    } catch {
      this.#say(badge, wordsFor(badgeShellWords, language).unreachable);
    }
  }

  async #take(
    view: BadgeView,
    format: Format,
    own: Element | null,
    before: Promise<Taken | undefined> | undefined,
  ): Promise<Taken | undefined> {
    const signed = await before?.catch(() => undefined);
    const {take} = await import('./export.js');
    const now = signed ? {...view, award: signed.award, state: 'self-asserted' as const} : view;
    return take(now, format, own);
  }

  async #bring(view: BadgeView, file: File): Promise<void> {
    const {badge, language, pinned, award} = view;
    const words = wordsFor(badgeWhyWords, language);
    try {
      const {broughtAward, check, credentialIn} = await import('./checking.js');
      const credential = await credentialIn(file);
      const checked = await check(credential, badge, pinned, ports.now());
      const {status, isOwn, isOurs, name = '', from = 0} = checked;
      const said = checked.say?.(language);
      const counts = status === 'issuer' || (status === 'self' && isOwn);
      if (!counts) return this.#say(badge, said ?? words.verdicts[status]);
      if (!isOurs) return this.#say(badge, said ?? words.otherBadge(name));
      const by = status;
      this.#keepAward(broughtAward(award, badge, {by, credential, from}));
      this.#say(badge, words.added[by](say(badge.name, language)));
      void this.#focus(`name-${badge.id}`);
    } catch {
      this.#say(badge, wordsFor(badgeShellWords, language).unreachable);
    }
  }

  #keepAward(value: Award): void {
    this.#keep({kind: 'award', id: awardId(value), changedAt: ports.now(), value});
  }

  #keep(record: JournalRecord): void {
    const event = new DeclicRecordEvent({record});
    this.#host.dispatchEvent(event);
  }

  #say({id}: Badge, note: string): void {
    this.#notes.set(id, note);
    this.#changed();
  }

  async #focus(id: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }
}
