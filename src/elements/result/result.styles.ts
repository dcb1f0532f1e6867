import {css} from 'lit';

export const resultStyles = css`
  :host,
  section,
  .group,
  .objective,
  form {
    display: grid;
    gap: var(--_gap);
  }
  :host {
    gap: calc(var(--_gap) * 1.75);
  }
  .insight {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  h3 {
    font-size: 1.15em;
  }
  h4 {
    font-size: 1em;
  }
  .tiles {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.75rem), 1fr));
  }
  .tiles li {
    display: grid;
    align-content: start;
    padding: 0.75rem 0.875rem;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
  }
  .tiles .none {
    background-color: var(--_soft);
  }
  .count {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-size: 1.5em;
    line-height: 1.5;
    font-weight: 600;
  }
  .mark {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    flex: none;
    color: var(--_accent);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .fill {
    fill: currentColor;
  }
  .group,
  .objective {
    padding: 1rem clamp(0.875rem, 3vw, 1.25rem);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    gap: 0.625rem;
  }
  .eye-opener {
    border-color: var(--_accent);
    box-shadow: inset 0 0.25rem var(--_accent);
  }
  .group h4 {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-size: 1.075em;
  }
  details,
  .passed li {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    cursor: pointer;
    padding-block: 0.625rem;
    font-weight: 600;
  }
  details > div {
    display: grid;
    gap: 0.75rem;
    padding-block-end: 1rem;
  }
  details:last-child > div {
    padding-block-end: 0.25rem;
  }
  .passed {
    list-style: none;
    padding: 0;
  }
  .passed li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.625rem;
  }
  dl,
  dd {
    display: grid;
    gap: 0.375rem;
  }
  dt {
    font-weight: 600;
  }
  dt.muted {
    font-weight: 400;
  }
  .answers {
    gap: 0.75rem;
  }
  .answers > div {
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--_line);
  }
  .answers > .holds {
    border-color: var(--_accent);
  }
  .answers dd + dd {
    margin-block-start: 0.5rem;
  }
  .rows {
    gap: 0.625rem;
  }
  .rows > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .rows dt {
    flex: 1 1 10rem;
  }
  .rows dd {
    display: block;
    flex: 3 1 14rem;
  }
  .rows ul {
    padding: 0;
    list-style: none;
  }
  .bar {
    display: block;
    inline-size: min(100%, 16rem);
    fill: currentColor;
  }
  /* Paints by way of a colour: as a paint, an address in its place would be fetched. */
  rect {
    color: var(--_line);
  }
  .mark:dir(rtl),
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .on {
    color: var(--_accent);
  }
  .hint .on {
    opacity: 0.6;
  }
  .fields {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  }
  .fields label {
    display: grid;
    gap: 0.25rem;
    font-weight: 600;
  }
  input[type='text'] {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) / 2);
    padding: 0.6rem 0.75rem;
    min-inline-size: 0;
    min-block-size: 2.75rem;
  }
  @media (forced-colors: active) {
    .bar {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 0.4;
      overflow: visible;
    }
    .on {
      fill: Highlight;
    }
    .tiles li {
      border: 1px solid;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    button,
    .choice,
    fieldset {
      display: none;
    }
    .group,
    .objective {
      break-inside: avoid;
    }
  }
`;
