import {css} from 'lit';

export const mirrorStyles = css`
  :host {
    container-type: inline-size;
    max-inline-size: var(--declic-width, 46rem);
  }
  .card {
    gap: calc(var(--_gap) * 1.75);
  }
  section,
  article,
  form,
  .seen {
    display: grid;
    gap: var(--_gap);
  }
  h2 {
    font-size: 1.35em;
    line-height: 1.25;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.15em;
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  h3:focus,
  p:focus {
    outline: none;
  }
  h4 {
    font-size: 1.05em;
  }
  h5 {
    margin: 0;
    font-size: 0.925em;
    unicode-bidi: plaintext;
  }
  .wait {
    min-block-size: 8rem;
    align-content: center;
  }
  .lead {
    font-size: 1.1em;
    text-wrap: pretty;
  }
  .told {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
  }
  .silent {
    position: absolute; /* takes no gap, and can still be spoken in */
  }
  .told p {
    flex: 1 1 14rem;
  }
  .guide,
  .thanks,
  .step {
    padding: 1rem clamp(0.875rem, 3vw, 1.25rem);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
  }
  .guide ol {
    display: grid;
    gap: 0.5rem;
  }
  .tags {
    list-style: none;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .tags li,
  .tag {
    padding: 0.05rem 0.6rem;
    border: 1px solid var(--_edge);
    border-radius: 1rem;
    font-size: 0.925em;
  }
  .tag {
    display: inline-block;
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
    font-size: 0.85em;
  }
  .mark {
    inline-size: 1.9rem;
    block-size: 1.35rem;
    flex: none;
    color: var(--_accent);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .full {
    fill: currentColor;
    fill-opacity: 0.35;
  }
  article {
    padding: 1rem clamp(0.875rem, 3vw, 1.25rem);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    gap: 0.75rem;
  }
  .shared-strength article,
  .unseen-strength article {
    border-color: var(--_accent);
  }
  .sides {
    display: grid;
    gap: 0.75rem 1.25rem;
  }
  dt {
    font-weight: 600;
    font-size: 0.925em;
  }
  dd + dd {
    margin-block-start: 0.375rem;
  }
  .levels {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 0.375rem;
    font-size: 0.925em;
  }
  .levels li {
    display: grid;
    grid-template-columns: 1fr 6rem;
    gap: 0.125rem 0.75rem;
    align-items: center;
  }
  .levels li > :first-child {
    grid-column: 1 / -1;
  }
  .middle > :first-child {
    font-weight: 600;
  }
  .times {
    white-space: nowrap;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.625rem;
    border-radius: 0.25rem;
  }
  /* Paints by way of a colour: as a paint, an address in its place would be fetched. */
  rect {
    color: var(--_line);
  }
  .on {
    color: var(--_accent);
    opacity: 0.55;
  }
  .middle .on {
    opacity: 1;
  }
  .bar:dir(rtl),
  .mark:dir(rtl) {
    transform: scaleX(-1);
  }
  .comments {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 0.875rem;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--_accent);
    unicode-bidi: plaintext;
  }
  .helped {
    padding-inline-start: 1rem;
    font-size: 0.925em;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    align-items: center;
  }
  .helped legend {
    float: inline-start;
    margin-inline-end: 1rem;
  }
  label {
    display: grid;
    gap: 0.25rem;
    font-weight: 600;
  }
  .helped label,
  .tick {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2rem;
    font-weight: 400;
  }
  input,
  select {
    font: inherit;
    color: inherit;
    accent-color: var(--_accent);
  }
  select,
  input[type='text'],
  input[type='date'] {
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) / 2);
    padding: 0.5rem 0.75rem;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 2.75rem;
  }
  select option {
    background: Canvas;
    color: CanvasText;
  }
  input[type='date'] {
    justify-self: start;
  }
  input[type='checkbox'] {
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0;
    flex: none;
  }
  .own {
    font-size: 1.1em;
    font-weight: 600;
  }
  .seen {
    padding-block: 0.75rem;
    border-block: 1px solid var(--_line);
  }
  summary {
    cursor: pointer;
    padding-block: 0.5rem;
  }
  .radar {
    display: grid;
    justify-items: center;
    gap: 0.5rem;
  }
  .radar > svg {
    inline-size: min(100%, 22rem);
  }
  .ring {
    fill: none;
    color: var(--_line);
    stroke: currentColor;
  }
  .theirs {
    color: var(--_accent);
    fill: currentColor;
    fill-opacity: 0.22;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .mine {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }
  text,
  .dot,
  .bar {
    fill: currentColor;
  }
  text {
    font-size: 12px;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .legend {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    font-size: 0.925em;
  }
  .legend svg {
    inline-size: 1.75rem;
    block-size: 0.75rem;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    table-layout: fixed;
    border-collapse: collapse;
    inline-size: 100%;
    min-inline-size: 18rem;
    font-size: 0.925em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.5rem 0.5rem 0.5rem 0;
    border-block-end: 1px solid var(--_line);
    hyphens: auto;
    unicode-bidi: plaintext;
  }
  .number {
    font-variant-numeric: tabular-nums;
    font-weight: 400;
    margin-inline-end: 0.25rem;
  }
  .fields {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
  }
  .rows {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 1rem;
  }
  .rows li {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 34rem) {
    .sides {
      grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
    }
    .rows .sides {
      inline-size: 100%;
    }
    .levels li {
      grid-template-columns: minmax(10rem, 1.3fr) 1fr 6rem;
    }
    .levels li > :first-child {
      grid-column: auto;
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: Canvas;
      stroke: CanvasText;
    }
    .on {
      fill: Highlight;
      opacity: 1;
    }
    .theirs {
      fill: none;
      stroke: Highlight;
    }
    .ring {
      stroke: GrayText;
    }
    .guide,
    .thanks,
    .step {
      border: 1px solid;
    }
  }
  @media print {
    button,
    .helped,
    .thanks,
    form,
    .tick,
    .fields,
    .step:not(:has(.own)) {
      display: none;
    }
    .card {
      border: 0;
      padding: 0;
    }
    article,
    tr,
    .radar,
    .rows li {
      break-inside: avoid;
    }
  }
`;
