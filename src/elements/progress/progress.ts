import {LitElement, type TemplateResult} from 'lit';
import {LanguageController} from '../../controllers/language-controller.js';
import {SnapshotController} from '../../controllers/snapshot-controller.js';
import type {BadgeEvidence} from '../../model/badge/evidence.js';
import {EMPTY_SNAPSHOT, type Snapshot} from '../../model/snapshot.js';
import type {BadgeHost} from '../badge/inside.js';
import {Opened} from '../badge/opened.js';
import {property} from '../reactive.js';

/**
 * The way to each badge of a file: what is already in place counts, and stands first. No total, no
 * points, nobody else: each badge is a way of its own.
 *
 * @summary The way to the next badges.
 * @tagname declic-progress
 * @slot {badge id} - the author's own image of that badge
 * @fires {DeclicAwardEvent} declic-award - a badge was shown for the first time on this device
 * @fires {DeclicRecordEvent} declic-record - an award, a key or a wish to be kept on the device
 * @fires {DeclicOwnDataEvent} declic-own-data - asks the journal around to have a badge signed; it answers itself
 * @fires {DeclicErrorEvent} declic-error - the content needs its author
 * @csspart badge - the card of a badge
 * @csspart art - the picture in its ring
 * @csspart state - whose word it is
 * @csspart progress - how much is in place
 * @csspart why - what it rests on
 * @csspart hidden - what is left of a hidden badge
 * @csspart error - what an author has to mend
 * @cssprop [--declic-badge-size=6rem] - size of the pictures
 * @cssprop [--declic-accent] - colour of what can be acted on; by default read off the text colour
 * @cssprop [--declic-surface] - background of the cards
 * @cssprop [--declic-width=46rem] - greatest width
 */
export class DeclicProgress extends LitElement implements BadgeHost {
  /** Address of the badges, a `badges/1` JSON file. */
  @property() src?: string;
  /** The badges themselves, instead of `src`. Checked like a file. */
  @property({attribute: false}) badges?: unknown;
  /** Addresses of the quizzes and forms that the badges ask for, between spaces; as property, themselves too. */
  @property() quizzes?: string | readonly unknown[];
  /** Whose signature counts as issued: the issuer's id, a space, and its key (`z6Mk…`); more of them after commas. */
  @property() issuer?: string;
  /** How comments were received, where the page has asked the circle's endpoint. */
  @property({attribute: false}) thanks?: BadgeEvidence['thanks'];

  readonly #language = new LanguageController(this);
  readonly #snapshot = new SnapshotController(this);
  readonly #opened = new Opened(this);

  /** All badges of the file. */
  readonly only = undefined;

  get language(): string {
    return this.#language.language;
  }

  get snapshot(): Snapshot {
    return this.#snapshot.value ?? EMPTY_SNAPSHOT;
  }

  override render(): TemplateResult {
    return this.#opened.render();
  }
}
