import {html, nothing, type TemplateResult} from 'lit';
import type {DeclicLookAgainEvent} from '../../events/look-again-event.js';
import type {Attempt} from '../../model/attempt.js';
import {previousOf} from '../../model/history.js';
import type {Quiz} from '../../model/quiz.js';
import type {Snapshot} from '../../model/snapshot.js';
import {say} from '../../model/text.js';

/** The card of a finished attempt: its map and, where reports may leave, the question whether they do. */
export interface MapView {
  readonly quiz: Quiz;
  readonly attempt: Attempt;
  readonly snapshot: Snapshot;
  readonly language: string;
  readonly begin: () => void;
  /** A second look at the question of this id. */
  readonly look: (question: string) => void;
}

export function mapCard(view: MapView): TemplateResult {
  const {quiz, attempt, snapshot, language, begin, look} = view;
  return html`<div class="card" part="card">
    <h2 id="title" tabindex="-1">${say(quiz.title, language)}</h2>
    <declic-result
      .quiz=${quiz}
      .attempt=${attempt}
      .previous=${previousOf(snapshot.attempts, attempt)}
      .language=${language}
      @declic-again=${begin}
      @declic-look-again=${({detail}: DeclicLookAgainEvent) => look(detail.question)}
    ></declic-result>
    ${snapshot.endpoint ? html`<declic-consent></declic-consent>` : nothing}
  </div>`;
}

/** Fetches the elements that the card holds. */
export function fetchMap(): Promise<unknown> {
  return Promise.all([import('../result/define.js'), import('../consent/define.js')]);
}
