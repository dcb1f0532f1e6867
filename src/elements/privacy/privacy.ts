import {html, LitElement, type TemplateResult} from 'lit';
import {DownloadController} from '../../controllers/download-controller.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {SnapshotController} from '../../controllers/snapshot-controller.js';
import {DeclicOwnDataEvent, type OwnData} from '../../events/own-data-event.js';
import {wordsFor} from '../../locale/locale.js';
import {privacyWords, type PrivacyWords} from '../../locale/privacy.js';
import {dayOf} from '../../model/day.js';
import {EMPTY_SNAPSHOT} from '../../model/snapshot.js';
import {ports} from '../../ports.js';
import {controls} from '../../styles/controls.styles.js';
import {exactStyles} from '../../styles/exact.styles.js';
import {tokens} from '../../styles/tokens.js';
import {state} from '../reactive.js';
import {done, finishing, stillWaiting, sure} from './erasing.js';
import {datesFile, tableFile} from './files.js';
import {home} from './home.js';
import {privacyStyles} from './privacy.styles.js';
import type {PrivacyActs, PrivacyView, Said, Screen} from './view.js';

/** Entries of a list that are shown at first, and each time that more are asked for. */
const SOME = 10;
const TYPES = {json: 'application/json', csv: 'text/csv', ics: 'text/calendar'} as const;
const SCREENS = {sure, finishing, waiting: stillWaiting} as const;

/**
 * All that a site keeps of somebody's learning, in one place: what is kept, what may leave, what left,
 * word for word; a copy to take along or to bring, and the way to erase it in every open tab.
 *
 * @summary My data: what is kept, what left, export, import, erase and consent.
 * @tagname declic-privacy
 * @fires {DeclicOwnDataEvent} declic-own-data - asks the journal around for what it takes; it answers itself
 * @fires {DeclicConsentEvent} declic-consent - the learner said yes or no to reports
 * @csspart card - the card around everything
 * @csspart tiles - how much there is, at a glance
 * @csspart kept - what is kept here
 * @csspart sharing - one's word on reports, and what is on its way
 * @csspart left - what left, and what came back
 * @csspart taking - copies to take along or to bring
 * @csspart erasing - what erasing reaches and what it cannot
 * @csspart notice - told where nothing can be kept
 * @csspart error - a file that could not be used, or a part of the page that did not come
 * @cssprop [--declic-width=46rem] - greatest width
 */
export class DeclicPrivacy extends LitElement {
  static override styles = [tokens, controls, exactStyles, privacyStyles];

  @state() private _screen: Screen = 'home';
  @state() private _own?: OwnData;
  @state() private _missing = false;
  @state() private _said?: Said | undefined;

  /** How much of each list is shown. */
  readonly #shown = new Map<string, number>();
  /** The name of the last file that was saved. */
  #saved = '';
  readonly #download = new DownloadController(this);
  readonly #language = new LanguageController(this);
  readonly #snapshot = new SnapshotController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ask();
  }

  override render(): TemplateResult {
    const {status} = this.#journal;
    if (status === 'loading') {
      return html`<p class="card wait" role="status">${this.#words.loading}</p>`;
    }
    return html`<div class="card" part="card">${this.#body(this.#view())}</div>`;
  }

  #body(view: PrivacyView): TemplateResult {
    const {_screen: screen} = this;
    if (screen === 'home') return home(view, this._missing ? () => this.#again() : undefined);
    return screen === 'done' ? done(view, this.#saved) : SCREENS[screen](view);
  }

  #view(): PrivacyView {
    return {
      words: this.#words,
      language: this.#language.language,
      snapshot: this.#journal,
      waiting: this._own?.waiting() ?? [],
      able: this._own !== undefined,
      shown: (list) => this.#shown.get(list) ?? SOME,
      said: this._said,
      now: ports.now(),
      act: this.#act,
    };
  }

  get #journal() {
    return this.#snapshot.value ?? EMPTY_SNAPSHOT;
  }

  get #words(): PrivacyWords {
    return wordsFor(privacyWords, this.#language.language);
  }

  readonly #act: PrivacyActs = {
    save: (kind) => void this.#save(kind), // says itself what became of it
    bring: (file) => void this.#bring(file),
    show: (screen) => this.#show(screen),
    erase: () => void this.#erase(),
    finish: () => void this.#finish(),
    more: (list, then) => {
      this.#shown.set(list, (this.#shown.get(list) ?? SOME) + SOME);
      this.requestUpdate();
      void this.updateComplete.then(then);
    },
  };

  /** The journal around lends what this needs; off the network it is asked again. */
  #ask(): void {
    this._missing = false;
    const take = (lent: Promise<OwnData>) => {
      lent.then(
        (own) => (this._own = own),
        () => (this._missing = true),
      );
    };
    const event = new DeclicOwnDataEvent({take});
    this.dispatchEvent(event);
  }

  /** The button goes with its press: the focus stays where it was. */
  #again(): void {
    this.#ask();
    this.#show('home');
  }

  async #save(kind: keyof typeof TYPES): Promise<void> {
    try {
      const text = await this.#fileOf(kind);
      const name = `declic-${dayOf(ports.now())}.${kind}`;
      this.#download.save(new Blob([text], {type: TYPES[kind]}), name);
      this.#saved = name;
      this._said = {what: 'saved', name};
    } catch {
      this._missing = true;
    }
  }

  async #fileOf(kind: keyof typeof TYPES): Promise<string> {
    if (kind === 'csv') return tableFile(this.#view());
    if (kind === 'ics') return datesFile(this.#view());
    return (await this._own?.file()) ?? '';
  }

  async #bring(file: File): Promise<void> {
    try {
      const answer = await this._own?.bring(await file.text());
      if (!answer) return;
      this._said =
        'found' in answer ? {what: 'foreign', foreign: answer} : {what: 'brought', brought: answer};
    } catch {
      this._missing = true;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#taking')?.focus();
  }

  /** Sends what may leave; erases once nothing waits any more, unless somebody thought better of it. */
  async #finish(): Promise<void> {
    this.#show('finishing');
    const waiting = (await this._own?.finish()) ?? 0;
    if (this._screen !== 'finishing') return;
    if (waiting) this.#show('waiting');
    else await this.#erase();
  }

  async #erase(): Promise<void> {
    try {
      await this._own?.erase();
      this._said = undefined;
      this.#shown.clear();
      this.#show('done');
    } catch {
      this._missing = true;
      this.#show('home');
    }
  }

  #show(screen: Screen): void {
    this._screen = screen;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus(),
    );
  }
}
