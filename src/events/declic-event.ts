/** How every Déclic event travels: up through shadow roots to the page. */
const TRAVEL = {bubbles: true, composed: true} as const;

/** What all Déclic events have: a readonly detail, and bubbling through shadow roots. */
export class DeclicEvent<Detail> extends Event {
  readonly detail: Detail;

  constructor(type: string, detail: Detail) {
    super(type, TRAVEL);
    this.detail = detail;
  }
}
