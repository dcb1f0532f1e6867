import {LitElement, type TemplateResult} from 'lit';
import {LanguageController} from '../../controllers/language-controller.js';
import {SnapshotController} from '../../controllers/snapshot-controller.js';
import type {BadgeEvidence} from '../../model/badge/evidence.js';
import {EMPTY_SNAPSHOT, type Snapshot} from '../../model/snapshot.js';
import {property} from '../reactive.js';
import type {BadgeHost} from './inside.js';
import {Opened} from './opened.js';

/**
 * One badge: how far along, what is already in place, why it was shown, and whose word it is. Worked
 * out here, from what the journal keeps; nothing leaves.
 *
 * @summary One badge, and what it rests on.
 * @tagname declic-badge
 * @slot art - the author's own image, instead of the one drawn from the badge's id
 * @fires {DeclicAwardEvent} declic-award - the badge was shown for the first time on this device
 * @fires {DeclicRecordEvent} declic-record - an award, a key or a wish to be kept on the device
 * @fires {DeclicOwnDataEvent} declic-own-data - asks the journal around to have a badge signed; it answers itself
 * @fires {DeclicErrorEvent} declic-error - the content needs its author
 * @csspart badge - the card
 * @csspart art - the picture in its ring
 * @csspart state - whose word it is
 * @csspart progress - how much is in place
 * @csspart why - what it rests on
 * @csspart hidden - what is left of a hidden badge
 * @csspart error - what an author has to mend
 * @cssprop [--declic-badge-size=6rem] - size of the picture
 * @cssprop [--declic-accent] - colour of what can be acted on; by default read off the text colour
 * @cssprop [--declic-surface] - background of the card
 * @cssprop [--declic-width=46rem] - greatest width
 */
export class DeclicBadge extends LitElement implements BadgeHost {
  /** Address of the badges, a `badges/1` JSON file. */
  @property() src?: string;
  /** Id of the badge; the first of the file when it is not given. */
  @property() badge?: string;
  /** The badges themselves, instead of `src`. Checked like a file. */
  @property({attribute: false}) badges?: unknown;
  /** Addresses of the quizzes and forms that the badge asks for, between spaces; as property, themselves too. */
  @property() quizzes?: string | readonly unknown[];
  /** Whose signature counts as issued: the issuer's id, a space, and its key (`z6Mk…`); more of them after commas. */
  @property() issuer?: string;
  /** How comments were received, where the page has asked the circle's endpoint. */
  @property({attribute: false}) thanks?: BadgeEvidence['thanks'];

  readonly #language = new LanguageController(this);
  readonly #snapshot = new SnapshotController(this);
  readonly #opened = new Opened(this);

  get only(): string {
    return this.badge ?? '';
  }

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
